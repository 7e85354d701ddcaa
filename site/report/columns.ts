/** What offers are counted for, each alone and all of it together. */
export const counted = ['all', 'childcare', 'partTime', 'longTerm', 'together'] as const

/** What is said of a region, in the order of the table. The words stand under `report.<name>`. */
export const columns = [...counted, 'inTime', 'daysToPublish', 'womenCame'] as const
