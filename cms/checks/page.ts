/** What every page behind a reminder's link is: its title, its content, and the ways on. */
import { html, type Html } from './html.ts'
import { style } from './style.ts'
import type { Language } from '../spoken.ts'
import { sayOnPage } from './words.ts'

export interface Page {
  readonly language: Language
  /** Where it stands, for the other language and the form */
  readonly address: string
  readonly adminAddress: string
}

const other = { de: 'en', en: 'de' } as const

/** A whole page around its content. */
export function pageOf({ language, address, adminAddress }: Page, title: string, content: Html): string {
  const say = sayOnPage(language)
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Wegweiserin</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
          <p><a href="${adminAddress}">${say('signIn')}</a></p>
          <p>
            <a
              href="${address}?lang=${other[language]}"
              lang="${other[language]}"
              hreflang="${other[language]}"
              >${say('otherLanguage')}</a
            >
          </p>
        </main>
      </body>
    </html> `.markup
}

/** A page that says one thing. */
export const noticePage = (page: Page, title: string, sentences: readonly string[]): string =>
  pageOf(page, title, html`${sentences.map((one) => html`<p>${one}</p>`)}`)
