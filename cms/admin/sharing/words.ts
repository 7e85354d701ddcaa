/** The words of the panel and the languages to choose from, resolved on the server so that the bundle carries no lists. */
import { languages as siteLanguages } from '../../../content-models/languages.ts'
import { label } from '../../words.ts'

export const sharingKeys = [
  'preview',
  'previewExplains',
  'language',
  'open',
  'opened',
  'copyLink',
  'linkCopied',
  'share',
  'shareExplains',
  'page',
  'poster',
  'languages',
  'chat',
  'copyText',
  'textCopied',
  'copyFailed',
  'failed',
] as const

export type SharingWords = Readonly<Record<(typeof sharingKeys)[number], string>>

export interface SharingLanguage {
  readonly code: string
  readonly name: string
}

const wordsIn = (language: 'de' | 'en'): SharingWords =>
  Object.fromEntries(sharingKeys.map((key) => [key, label(`sharing.${key}`)[language]])) as SharingWords

export const sharingProps = {
  words: { de: wordsIn('de'), en: wordsIn('en') },
  languages: siteLanguages.map(({ code, name }): SharingLanguage => ({ code, name })),
}
