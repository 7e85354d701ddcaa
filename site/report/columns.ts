/** What is counted of a region, in the order of the table. The words stand under `report.<name>`. */
export const columns = [
  'all',
  'childcare',
  'partTime',
  'longTerm',
  'together',
  'inTime',
  'daysToPublish',
  'womenCame',
] as const
