/** The 14 districts of Saxony-Anhalt by their official key (AGS). Names and keys are public facts: docs/sources.md. */
import list from './districts.json' with { type: 'json' }
import { vocabulary } from '../define.ts'

export interface DistrictFacts {
  readonly ags: string
  readonly slug: string
  readonly name: string
  readonly type: 'landkreis' | 'kreisfreie_stadt'
  readonly seat: string
  readonly aliases: readonly string[]
  /** Keys of the districts of this state that share a border */
  readonly neighbours: readonly string[]
}

export const districtFacts = list as readonly DistrictFacts[]
export const districtKeys = vocabulary(
  'district',
  districtFacts.map(({ ags }) => ags),
)
export const districtOf = (ags: string): DistrictFacts | undefined =>
  districtFacts.find((district) => district.ags === ags)

/** A district and those of this state that share a border with it, itself first. */
export const withNeighbours = (ags: string): readonly string[] => [
  ags,
  ...(districtOf(ags)?.neighbours ?? []),
]
