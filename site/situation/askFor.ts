/** Facts of offers on the phone: from the site, or without network from the catalogue that she keeps. */
import { sayFrom, type Say } from '../finder/say.ts'
import { fitOffer, type FitAnswer, type FitOffer } from './answer.ts'

export interface Facts {
  readonly say: Say
  readonly offers: readonly FitOffer[]
}

const patience = 10_000

/** The words come with the first answer of a page. */
let said: Say | undefined

async function fromSite(slugs: readonly string[]): Promise<Facts> {
  const { lang } = document.documentElement
  const search = `?offers=${slugs.map(encodeURIComponent).join(',')}${said ? '&words=no' : ''}`
  const response = await fetch(`/${lang}/fit.json${search}`, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`The facts were answered with ${String(response.status)}.`)
  const { words, offers } = (await response.json()) as FitAnswer
  said ??= sayFrom(words ?? {}, lang)
  return { say: said, offers }
}

async function fromCatalogue(slugs: readonly string[]): Promise<Facts> {
  const { openOffline } = await import('../finder/openOffline.ts')
  const { reader, listings } = await openOffline()
  return {
    say: reader.say,
    offers: listings
      .filter(({ offer }) => slugs.includes(offer.slug))
      .flatMap((listing) => fitOffer(reader, listing)),
  }
}

/** Facts of these offers, as far as they exist. Throws when neither the network nor a catalogue is there. */
export const factsFor = (slugs: readonly string[]): Promise<Facts> =>
  fromSite(slugs).catch((error: unknown) => {
    if (!(navigator as Partial<Navigator>).serviceWorker?.controller) throw error
    return fromCatalogue(slugs)
  })
