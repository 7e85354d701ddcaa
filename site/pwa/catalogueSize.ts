/** How big a catalogue is on its way to a phone: measured where it decides something, else estimated. */
import { districtFacts } from '../../content-models/geography/districts.ts'
import { factsOf } from '../../content-models/kinds.ts'
import { content } from '../content/index.ts'
import { compressed } from '../http/compress.ts'
import { settings } from '../settings.ts'
import { catalogueFor, listedOn } from './catalogueFor.ts'
import { isKeptFor } from './region.ts'

/** Words, and what one offer adds (npm run bench -- --only catalogue). */
const roughWordBytes = 30_000
const roughOfferBytes = 65

const keptOnce = <T>(make: (locals: App.Locals) => T): ((locals: App.Locals) => T) => {
  const made = new Map<string, { state: string; value: T }>()
  return (locals) => {
    const state = `${content.store.state} ${locals.today}`
    const { code } = locals.language
    const before = made.get(code)
    if (before?.state === state) return before.value
    const value = make(locals)
    made.set(code, { state, value })
    return value
  }
}

/** The whole catalogue of a language, compressed. Made once for each state of the content, when somebody wants to keep it. */
export const wholeCatalogueBytes = keptOnce(async (locals) => {
  const text = new TextEncoder().encode(JSON.stringify(catalogueFor(locals)))
  return (await compressed(text, 'br')).byteLength
})

interface Counts {
  readonly all: number
  readonly around: ReadonlyMap<string, number>
}

const counts = keptOnce(({ today }): Counts => {
  const listings = listedOn(today).filter(({ offer }) => !factsOf(offer.kind).sensitive)
  const around = districtFacts.map(({ ags }) => [ags, listings.filter(isKeptFor(ags)).length] as const)
  return { all: listings.length, around: new Map(around) }
})

const rough = (offers: number): number => roughWordBytes + roughOfferBytes * offers

/** An estimate for a district and its neighbours, from what all of it has. */
export function regionBytes(locals: App.Locals, district: string, whole: number): number {
  const { all, around } = counts(locals)
  return (whole * rough(around.get(district) ?? 0)) / rough(all)
}

/** What a page says before anybody asked: making the whole catalogue for one sentence would be dear. */
export function roughCatalogueBytes(locals: App.Locals): number {
  const { all, around } = counts(locals)
  return rough(all) <= settings.mostCatalogueBytes ? rough(all) : rough(Math.max(...around.values()))
}
