/** Markup as text, for the one page of the CMS that must do without script and without a session. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)

/** Markup that is safe to stand in a page */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = Html | string | number | false | undefined | readonly Part[]

const markupOf = (part: Part): string => {
  if (part instanceof Html) return part.markup
  if (Array.isArray(part)) return (part as readonly Part[]).map(markupOf).join('')
  return typeof part === 'string' || typeof part === 'number' ? escaped(String(part)) : ''
}

/** html`<p>${text}</p>`: every text is escaped; what is Html already stays. */
export const html = (markup: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    markup.reduce((page, piece, at) => page + piece + (at < parts.length ? markupOf(parts[at]) : ''), ''),
  )
