import type { DistrictFacts } from '../../content-models/geography/districts.ts'

/** Where the public report of a district stands, after the language. */
export const reportPath = ({ slug }: Pick<DistrictFacts, 'slug'>): string => `/info/report/${slug}`
