/**
 * A woman's situation, as she tells it to her own phone, and its one written form (that of a query string, as her form
 * sends it). It is kept on the phone alone; the server sees of it only what a search asks for.
 */
import { readHours, writeHours } from '../../content-models/freeHours.ts'
import type { Position } from '../../content-models/geography/distance.ts'
import { reach, ways, type Way } from '../../content-models/geography/journey.ts'
import { ages } from '../../content-models/facetValues.ts'
import { ownGerman } from '../../content-models/german.ts'
import { radii } from '../../content-models/query.ts'
import { minutesOf, type Slot } from '../../content-models/slots.ts'
import { wants, type Want } from '../../content-models/vocabularies.ts'

export const schooling = ['none', 'some', 'finished'] as const
export const learned = ['no', 'trade', 'degree'] as const
export const journeys = ['15', '30', '45', '60', '90'] as const

export interface Situation {
  /** Of her children, in years */
  readonly ages: readonly number[]
  readonly free: readonly Slot[]
  /** Hours in which her child is in Kita or school, every working day */
  readonly care?: { readonly from: string; readonly to: string }
  readonly home?: Position & { readonly label: string }
  readonly way: Way
  /** The longest way she wants to go, in minutes */
  readonly most?: number
  readonly german?: (typeof ownGerman)[number]
  readonly school?: (typeof schooling)[number]
  readonly learned?: (typeof learned)[number]
  /** What she learned, she learned in another country */
  readonly abroad: boolean
  readonly want?: Want
  readonly womenOnly: boolean
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value)
const time = (value: string | null): string | undefined =>
  value !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined
const list = (parameters: URLSearchParams, key: string): string[] =>
  parameters.getAll(key).flatMap((value) => value.split(','))

function careOf(parameters: URLSearchParams): Situation['care'] {
  const from = time(parameters.get('careFrom'))
  const to = time(parameters.get('careTo'))
  return from !== undefined && to !== undefined && minutesOf(from) < minutesOf(to) ? { from, to } : undefined
}

/** A place in or near Saxony-Anhalt. */
function homeOf(parameters: URLSearchParams): Situation['home'] {
  const [latitude = NaN, longitude = NaN] = (parameters.get('at') ?? '').split(',').map(Number)
  const label = (parameters.get('home') ?? '').slice(0, 80)
  return label && latitude > 50 && latitude < 54 && longitude > 9 && longitude < 14
    ? { label, latitude, longitude }
    : undefined
}

/** Reads what was kept. What is damaged, or was never of this form, is left out. */
export function readSituation(parameters: URLSearchParams): Situation {
  const asked = new Set(list(parameters, 'age'))
  const care = careOf(parameters)
  const home = homeOf(parameters)
  const most = oneOf(journeys, parameters.get('most'))
  const german = oneOf(ownGerman, parameters.get('german'))
  const school = oneOf(schooling, parameters.get('school'))
  const trained = oneOf(learned, parameters.get('learned'))
  const want = oneOf(wants.values, parameters.get('want'))
  return {
    ages: ages.filter((age) => asked.has(age)).map(Number),
    free: readHours(list(parameters, 'free').join(',')),
    ...(care ? { care } : {}),
    ...(home ? { home } : {}),
    way: oneOf(ways, parameters.get('way')) ?? 'bus',
    ...(most ? { most: Number(most) } : {}),
    ...(german ? { german } : {}),
    ...(school ? { school } : {}),
    ...(trained ? { learned: trained } : {}),
    abroad: parameters.get('abroad') === 'yes',
    ...(want ? { want } : {}),
    womenOnly: parameters.get('women') === 'only',
  }
}

type Pair = readonly [key: string, value: string | number | undefined]

const written = (pairs: readonly Pair[]): string =>
  new URLSearchParams(
    pairs.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])),
  ).toString()

/** The one written form; `readSituation(writeSituation(s))` is `s`. */
export const writeSituation = (situation: Situation): string => {
  const { home, care } = situation
  return written([
    ['age', situation.ages.join(',')],
    ['free', writeHours(situation.free)],
    ['careFrom', care?.from],
    ['careTo', care?.to],
    ['home', home?.label],
    ['at', home && `${String(home.latitude)},${String(home.longitude)}`],
    ['way', situation.way],
    ['most', situation.most],
    ['german', situation.german],
    ['school', situation.school],
    ['learned', situation.learned],
    ['abroad', situation.abroad ? 'yes' : undefined],
    ['want', situation.want],
    ['women', situation.womenOnly ? 'only' : undefined],
  ])
}

/** The narrowest search that still holds every place within her way. */
const radiusOf = ({ way, most }: Situation): string | undefined =>
  most === undefined ? undefined : (radii.find((km) => Number(km) >= reach(most, way)) ?? radii.at(-1))

/**
 * The search that her situation asks for, as the finder's query string: what she wants, her children, her German, her
 * place, and what lies within her free hours at least in part.
 */
export const searchOf = (situation: Situation): string => {
  const { home } = situation
  return written([
    ['want', situation.want],
    ['age', situation.ages.join(',')],
    ['women', situation.womenOnly ? 'only' : undefined],
    ['german', situation.german],
    ['near', home?.label],
    ['radius', home && radiusOf(situation)],
    ['free', writeHours(situation.free)],
    ['fit', situation.free.length > 0 ? 'some' : undefined],
  ])
}

export const firstStepKinds = ['counsel_recognition', 'integration_literacy', 'school_certificate'] as const

/** Where she should go before anything else, as kinds of offers: advice on what she learned, reading, a certificate. */
export function firstSteps({
  learned: trained,
  abroad,
  school,
}: Situation): (typeof firstStepKinds)[number][] {
  const holds: Record<(typeof firstStepKinds)[number], boolean> = {
    counsel_recognition: abroad && (trained === 'trade' || trained === 'degree'),
    integration_literacy: school === 'none',
    school_certificate: school === 'some',
  }
  return firstStepKinds.filter((kind) => holds[kind])
}
