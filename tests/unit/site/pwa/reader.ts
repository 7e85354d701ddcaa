import type { Reader, ReaderText } from '../../../../site/finder/reader.ts'
import { sayIn, siteLanguage } from '../../../../site/i18n.ts'

/** A reader with the real words of a language; texts of entries are translated as given, else German. */
export function readerIn(
  code: string,
  translated: (path: string, german: string) => ReaderText | undefined = () => undefined,
): Reader {
  const language = siteLanguage(code)
  if (!language) throw new Error(`No language "${code}".`)
  return {
    language,
    say: sayIn(code),
    today: '2026-11-23',
    now: '10:00',
    text: (_kind, entry, path) => {
      const german = (entry as unknown as Record<string, unknown>)[path]
      if (typeof german !== 'string') return undefined
      return translated(path, german) ?? { text: german, language: 'de', machine: false, outdated: false }
    },
  }
}
