/** The look of the bar comes with the script: the security policy knows the page's own sheet and allows no other element. */
import css from './aloud.css?inline'

/** Old browsers cannot take a sheet from a script; there the buttons stand plain at the end of the row. */
const sheet = 'adoptedStyleSheets' in document ? new CSSStyleSheet() : undefined
sheet?.replaceSync(css)

/** Adds it to the page, or takes it away again. */
export function setSheet(isUsed: boolean): void {
  if (!sheet) return
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet)
  document.adoptedStyleSheets = isUsed ? [...others, sheet] : others
}
