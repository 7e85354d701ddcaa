/** What belongs on a phone that shall work without network, and how big that is. */
import { districtFacts } from '../../content-models/geography/districts.ts'
import { findPlace } from '../content/finderPage.ts'
import { content } from '../content/index.ts'
import { readerOf } from '../content/reader.ts'
import { isolated, longDate } from '../finder/phrases.ts'
import { sizeInWords } from '../kept/size.ts'
import { settings } from '../settings.ts'
import { buildId } from './buildId.ts'
import { builtFiles } from './builtFiles.ts'
import { regionBytes, roughCatalogueBytes, wholeCatalogueBytes } from './catalogueSize.ts'
import { addresses, type ParcelFile, type ParcelList, type RegionChoice } from './parcel.ts'
import { regionIn, regionInWords } from './region.ts'

/** A rendered page, compressed, roughly. */
const pageBytes = 12_000
/** The words of read aloud, compressed, roughly. */
const wordsBytes = 400

/** What is to be known where no network is, in neutral words; questions that nobody would answer are left out. */
const infoFor = (language: string): string[] => [`/${language}/info`, `/${language}/childcare?kept=1`]

function filesFor(language: string, catalogueBytes: number, district?: string): ParcelFile[] {
  const { start, shell, help, situation, saved, aloud, catalogue } = addresses(language)
  return [
    ...[start, shell, help, situation, saved, ...infoFor(language)].map((url) => ({ url, bytes: pageBytes })),
    { url: aloud, bytes: wordsBytes },
    {
      url: district === undefined ? catalogue : `${catalogue}?district=${district}`,
      bytes: Math.round(catalogueBytes),
    },
    ...builtFiles,
  ]
}

const sizeOf = (files: readonly ParcelFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

function choiceFor(locals: App.Locals, whole: number, near: string): RegionChoice {
  const { say, language } = locals
  const found = near ? findPlace(near) : undefined
  const hers = found?.kind === 'found' ? found.place.districts[0] : undefined
  const optionFor = (ags: string, name: string) => {
    const files = filesFor(language.code, regionBytes(locals, ags, whole), ags)
    return { district: ags, label: `${isolated(name)} (${sizeInWords(locals, sizeOf(files))})` }
  }
  return {
    says: say('phone.tooMany'),
    label: say('facets.district.label'),
    choose: say('phone.choose'),
    options: districtFacts.map(({ ags, name }) => optionFor(ags, name)),
    ...(hers === undefined ? {} : { hers }),
  }
}

/** The list for a language: with the whole catalogue while that is small enough, else with that of the district asked for. */
export async function parcelList(locals: App.Locals, search: URLSearchParams): Promise<ParcelList> {
  const { language, say, today } = locals
  const { epoch, seq } = content.store
  const date = longDate(readerOf(locals), today)
  const whole = await wholeCatalogueBytes(locals)
  const isTooMuch = whole > settings.mostCatalogueBytes
  const district = isTooMuch ? regionIn(search) : undefined
  return {
    build: buildId,
    epoch,
    seq,
    asOf: today,
    said: {
      asOf: say('offline.asOf', { date }),
      old: say('offline.old', { date }),
      ...(district === undefined ? {} : { region: regionInWords(say, district) }),
    },
    language: language.code,
    ...(district === undefined ? {} : { district }),
    ...(isTooMuch && district === undefined
      ? { choice: choiceFor(locals, whole, search.get('near') ?? '') }
      : {}),
    files: filesFor(
      language.code,
      district === undefined ? whole : regionBytes(locals, district, whole),
      district,
    ),
  }
}

/** What a phone would keep, for the sentence that asks. */
export const parcelBytes = (locals: App.Locals): number =>
  sizeOf(filesFor(locals.language.code, roughCatalogueBytes(locals)))
