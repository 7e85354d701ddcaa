/** Which language stands beside hers on the page of an offer. */
import type { Language } from '../../content-models/languages.ts'
import { siteLanguage } from '../i18n.ts'

/** The language that "?with=de" asks for; undefined for none, for the page's own, and for one that the site does not speak. */
export function secondLanguage(parameters: URLSearchParams, own: string): Language | undefined {
  const code = parameters.get('with') ?? ''
  return code === own ? undefined : siteLanguage(code)
}
