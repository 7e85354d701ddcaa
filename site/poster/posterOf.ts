/** The poster of a published offer and its texts for chat groups, in the languages that were asked for. */
import { factsOf } from '../../content-models/kinds.ts'
import { sourceLanguage, type Language } from '../../content-models/languages.ts'
import type { Listing } from '../../content-models/listing.ts'
import { content } from '../content/index.ts'
import { readerOf } from '../content/reader.ts'
import type { Reader } from '../finder/reader.ts'
import { sayIn, siteLanguage, siteLanguages } from '../i18n.ts'
import { posterAddress, type PosterAddress } from './address.ts'
import { chatText } from './chatText.ts'
import { chosenLanguages } from './chosenLanguages.ts'
import { posterView, type PosterView } from './posterView.ts'

export interface ChatText {
  readonly language: Language
  readonly text: string
}

export interface Poster {
  readonly view: PosterView
  readonly address: PosterAddress
  /** Codes of the languages beside German */
  readonly chosen: readonly string[]
  readonly texts: readonly ChatText[]
}

/** The offer that may be on a poster; sensitive ones are on none, for somebody looks over her shoulder at every wall. */
export function listingForPoster(slug: string): Listing | undefined {
  const listing = content.listingAt(slug)
  return listing && !factsOf(listing.offer.kind).sensitive ? listing : undefined
}

export function posterOf(
  listing: Listing,
  parameters: URLSearchParams,
  { language, today }: Pick<App.Locals, 'language' | 'today'>,
): Poster {
  const codes = siteLanguages.map(({ code }) => code)
  const chosen = chosenLanguages(parameters, listing.offer, language.code, codes)
  const reader = (of: Language): Reader => readerOf({ language: of, say: sayIn(of.code), today })
  const [german, ...others] = [sourceLanguage, ...chosen].flatMap((code) => siteLanguage(code) ?? [])
  if (!german) throw new Error('locales/languages.json does not name German.')
  const readers: [Reader, ...Reader[]] = [reader(german), ...others.map(reader)]
  const address = posterAddress(listing.offer)
  return {
    view: posterView(readers, listing),
    address,
    chosen,
    texts: readers.map((one) => ({
      language: one.language,
      text: chatText(one, listing, address.href),
    })),
  }
}
