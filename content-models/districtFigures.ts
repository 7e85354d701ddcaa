/**
 * What a district's work looks like in figures that nobody but the CMS can know: counted every night over the last twelve
 * months, of offers and never of readers.
 */
import { defineModel, type Entry } from './define.ts'

export const districtFigures = defineModel('districtFigures', {
  district: { kind: 'reference', to: 'district', required: true },
  asOf: { kind: 'date', required: true },
  /** Offers that were sent in and published, and the days from the one to the other for half of them at most */
  decided: { kind: 'number', min: 0, max: 100_000 },
  daysToPublish: { kind: 'number', min: 0, max: 366 },
  /** Answers to "how many women came?", and how many came at least by them */
  answers: { kind: 'number', min: 0, max: 100_000 },
  womenCame: { kind: 'number', min: 0, max: 1_000_000 },
})

export type DistrictFigures = Entry<typeof districtFigures>
