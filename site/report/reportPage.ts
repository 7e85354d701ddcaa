/** The public report: what the districts have, how true it is kept, and how fast; of offers, never of readers. */
import { coverage, gapsIn, type Counts, type Coverage } from '../../content-models/coverage.ts'
import { districtFacts } from '../../content-models/geography/districts.ts'
import { hasEnded, isOverdue, regionOf } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { stages } from '../../content-models/vocabularies.ts'
import { content } from '../content/index.ts'
import { columns } from './columns.ts'
import { reportPath } from './reportPath.ts'

type Locals = Pick<App.Locals, 'say' | 'today' | 'language'>

export interface RegionRow extends Coverage {
  /** Official key, or `everywhere` */
  readonly region: string
  readonly name: string
  /** Path of its own page; none for what needs no journey */
  readonly path: string | undefined
  /** Offers that somebody confirmed within the time of their kind */
  readonly inTime: number
  readonly daysToPublish: number | undefined
  readonly womenCame: number | undefined
}

const figuresOf = (district: string) =>
  [...content.store.entries.districtFigures.values()].find((figures) => figures.district === district)

/** How many of the open offers of each region were confirmed in time. */
function confirmedInTime(today: string): Map<string, number> {
  const confirmed = new Map<string, number>()
  for (const listing of content.catalogue.all()) {
    const region = regionOf(listing)
    if (region === undefined || hasEnded(listing, today) || isOverdue(listing, today)) continue
    confirmed.set(region, (confirmed.get(region) ?? 0) + 1)
  }
  return confirmed
}

/** One row a district, and one for what needs no journey. */
export function regionRows({ say, today }: Locals): RegionRow[] {
  const counted = coverage(content.catalogue.all(), today)
  const confirmed = confirmedInTime(today)
  const row = (region: string, name: string, path?: string): RegionRow => ({
    ...(counted.get(region) as Coverage),
    region,
    name,
    path,
    inTime: confirmed.get(region) ?? 0,
    daysToPublish: figuresOf(region)?.daysToPublish,
    womenCame: figuresOf(region)?.womenCame,
  })
  return [
    ...districtFacts.map((district) => row(district.ags, district.name, reportPath(district))),
    row('everywhere', say('report.everywhere')),
  ]
}

/** The numbers of a row as they are shown. */
export const cellsOf = (
  { total, inTime, daysToPublish, womenCame }: RegionRow,
  whatNobodyKnows = '–',
): string[] => {
  const numbers = { ...total, inTime, daysToPublish, womenCame }
  return columns.map((column) => String(numbers[column] ?? whatNobodyKnows))
}

export interface StageRow {
  readonly name: string
  readonly counts: Counts
}

export interface DistrictReport {
  readonly row: RegionRow
  readonly stages: readonly StageRow[]
  /** A sentence for each step on which something is missing altogether */
  readonly gaps: readonly string[]
}

/** What fits on one page for the next meeting of a district. */
export function districtReport(locals: Locals, slug: string | undefined): DistrictReport | undefined {
  const { say } = locals
  const district = districtFacts.find((one) => one.slug === slug)
  const row = district && regionRows(locals).find(({ region }) => region === district.ags)
  if (!row) return undefined
  return {
    row,
    stages: stages.values
      .filter((stage) => stage !== 'arrive')
      .map((stage) => ({ name: say(valueKey('stage', stage)), counts: row.byStage[stage] })),
    gaps: gapsIn(row.region, row).map(({ stage, lacks }) =>
      say(`report.gap.${lacks}`, { stage: say(valueKey('stage', stage)) }),
    ),
  }
}
