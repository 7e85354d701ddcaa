/** The look of the page of a reminder's link: the system's own fonts and colours, one column, targets of 48 px. */
import { Html } from './html.ts'

export const style = new Html(`
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-inline-size:34rem;margin-inline:auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.2}
.what{font-weight:700}
.field{display:grid;gap:.25rem}
label,legend{font-weight:600}
input,button{font:inherit;min-block-size:3rem;max-inline-size:100%;border-radius:.5rem}
input:not([type=radio]){padding-inline:.75rem;border:2px solid GrayText;inline-size:100%}
fieldset{border:0;padding:0;margin-block:1rem;min-inline-size:0}
.choice{display:flex;gap:.75rem;align-items:center;min-block-size:3rem;font-weight:400}
.choice input{inline-size:1.5rem;block-size:1.5rem;min-block-size:1.5rem;flex:none}
button{inline-size:100%;border:0;background:#7a1f5c;color:#fff;font-weight:700;padding-inline:1rem}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}
.fault{border-inline-start:.35rem solid #c1121f;padding-inline-start:.75rem;font-weight:600}
a{display:inline-block;padding-block:.6rem}
`)
