/** The words of the panel and the languages to choose from, resolved on the server so that the bundle carries no lists. */
import { languages as siteLanguages } from '../../../content-models/languages.ts'
import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

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

export type SharingWords = WordsOf<typeof sharingKeys>

export interface SharingLanguage {
  readonly code: string
  readonly name: string
}

export const sharingProps = {
  words: inBoth((language) => named(sharingKeys, (key) => label(`sharing.${key}`)[language])),
  languages: siteLanguages.map(({ code, name }): SharingLanguage => ({ code, name })),
}
