/** What a district has: who helps, who offers something, how its days run, and how to get about. */
import { count } from '../../content-models/bitmap.ts'
import type { District } from '../../content-models/district.ts'
import { districtOf } from '../../content-models/geography/districts.ts'
import { nameIn } from '../../content-models/geography/namesInScripts.ts'
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { officeTypes, type Office } from '../../content-models/office.ts'
import type { Organisation } from '../../content-models/organisation.ts'
import { emptyQuery } from '../../content-models/query.ts'
import { writeQuestion } from '../childcare/question.ts'
import type { Listed } from '../finder/finderView.ts'
import { addressOf } from '../finder/nothingFound.ts'
import { inBothScripts } from '../finder/inBothScripts.ts'
import { isolated, span } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { textView } from '../finder/textView.ts'
import type { LinkView, TextView } from '../finder/types.ts'
import { callOf } from '../offer/actions.ts'
import type { ActionView } from '../offer/types.ts'
import { reportPath } from '../report/reportPath.ts'
import { officeView, type OfficeView } from '../responsible/officeView.ts'
import { wayPath } from '../way/wayView.ts'

export interface OrganisationLine {
  readonly name: TextView
  readonly facts: string
  readonly call?: Pick<ActionView, 'href' | 'detail'>
}

export interface DistrictView {
  readonly name: TextView
  /** The name in her letters */
  readonly inHers?: string
  readonly offers: LinkView
  /** To the way, to a childcare place, to the public report of this district */
  readonly links: readonly LinkView[]
  /** Usual hours of school and Kita */
  readonly hours: readonly string[]
  readonly offices: readonly OfficeView[]
  readonly statewide: readonly OfficeView[]
  readonly organisations: readonly OrganisationLine[]
  /** On-demand buses that stop at places of offers here */
  readonly buses: readonly Pick<ActionView, 'href' | 'detail'>[]
  readonly neighbours: readonly LinkView[]
}

export interface KnownOfDistricts {
  readonly listings: Iterable<Listing>
  readonly offices: Iterable<Office>
  readonly index: Listed['index']
}

/** The name of a district as a reader knows it. */
export const districtName = ({ language }: Reader, german: string): string =>
  inBothScripts(language.code, german) ?? isolated(german)

function hoursOf({ say }: Reader, { schoolHours, kitaHours }: District): string[] {
  const known = [
    ['school', schoolHours],
    ['kita', kitaHours],
  ] as const
  const lines = known.flatMap(([what, hours]) =>
    hours?.from && hours.to ? [say(`districts.${what}`, { time: span(hours.from, hours.to) })] : [],
  )
  return lines.length > 0 ? lines : [say('districts.hoursUnknown')]
}

function organisationLine(reader: Reader, { name, type, languages, phone }: Organisation): OrganisationLine {
  const { say } = reader
  const spoken = (languages ?? []).map((code) => say(valueKey('language', code)))
  return {
    name: textView(reader, { text: name, language: 'de' }),
    facts: [say(valueKey('organisationType', type)), spoken.join(say('list.separator'))]
      .filter(Boolean)
      .join(' · '),
    ...(phone ? { call: callOf(phone) } : {}),
  }
}

/** Those that offer something here which an ordinary page may name, by their names. */
const providersOf = (listings: readonly Listing[]): Organisation[] =>
  [
    ...new Map(
      listings.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation]] : [])),
    ).values(),
  ].sort((a, b) => a.name.localeCompare(b.name, 'de'))

const inOrderOfTypes = (offices: readonly Office[]): Office[] =>
  [...offices].sort(
    (a, b) =>
      officeTypes.values.indexOf(a.type) - officeTypes.values.indexOf(b.type) ||
      a.name.localeCompare(b.name, 'de'),
  )

export function districtView(reader: Reader, district: District, known: KnownOfDistricts): DistrictView {
  const { say, language, today } = reader
  const { id } = district
  const facts = districtOf(id)
  const inHers = nameIn(language.code, district.name)
  const query = { ...emptyQuery, chosen: { district: [id] } }
  const here = [...known.listings].filter(
    (one) => one.place?.district === id && !hasEnded(one, today) && !factsOf(one.offer.kind).sensitive,
  )
  const offices = [...known.offices]
  const shown = (some: readonly Office[]) => inOrderOfTypes(some).map((office) => officeView(reader, office))
  const buses = new Set(here.flatMap(({ place }) => place?.mobility?.onDemandBusPhone ?? []))
  return {
    name: textView(reader, { text: district.name, language: 'de' }),
    ...(inHers ? { inHers } : {}),
    offers: {
      label: `${say('districts.offers')} (${String(count(known.index.search(query.chosen)))})`,
      href: addressOf(language.code)(query),
    },
    links: [
      { label: say('chain.title'), href: wayPath(language.code, id) },
      {
        label: say('childcare.title'),
        href: `/${language.code}/childcare${writeQuestion({ district: id })}`,
      },
      ...(facts ? [{ label: say('report.title'), href: `/${language.code}${reportPath(facts)}` }] : []),
    ],
    hours: hoursOf(reader, district),
    offices: shown(offices.filter(({ districts }) => districts?.includes(id))),
    statewide: shown(offices.filter(({ districts }) => districts === undefined)),
    organisations: providersOf(here).map((one) => organisationLine(reader, one)),
    buses: [...buses].map(callOf),
    neighbours: (facts?.neighbours ?? []).flatMap((ags) => {
      const beside = districtOf(ags)
      return beside
        ? [{ label: districtName(reader, beside.name), href: `/${language.code}/districts/${beside.slug}` }]
        : []
    }),
  }
}
