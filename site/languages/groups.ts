/** The languages as the menu shows them: first those her browser asks for, then by the letters they are written in. */
import type { Language } from '../../content-models/languages.ts'
import { isAskedFor, preferredFirst } from '../http/preferredLanguage.ts'

const scripts = [
  { key: 'latin', letters: 'Abc', written: /\p{Script=Latin}/u },
  { key: 'cyrillic', letters: 'Абв', written: /\p{Script=Cyrillic}/u },
  { key: 'arabic', letters: 'أ ب ت', written: /\p{Script=Arabic}/u },
] as const

export interface LanguageGroup {
  readonly key: 'device' | (typeof scripts)[number]['key']
  /** Its first letters, for those who cannot read the heading */
  readonly letters?: string
  readonly languages: readonly Language[]
}

/** Every language in one group, no group empty. */
export function languageGroups(shown: readonly Language[], header: string | null): LanguageGroup[] {
  const ordered = preferredFirst(shown, header)
  const asked = ordered.filter((language) => isAskedFor(language, header))
  const others = ordered.filter((language) => !asked.includes(language))
  const byScript = scripts.map(({ key, letters, written }) => ({
    key,
    letters,
    languages: others.filter(({ name }) => written.test(name)),
  }))
  return [{ key: 'device' as const, languages: asked }, ...byScript].filter(
    (group) => group.languages.length > 0,
  )
}
