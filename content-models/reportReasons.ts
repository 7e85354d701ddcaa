/** What a reader can say that is no longer right with an offer. She chooses, she does not write: nothing of her is in it. */
export const reportReasons = ['phone', 'times', 'full', 'ended', 'childcare', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** The reason of this name, or undefined. */
export const reportReason = (name: unknown): ReportReason | undefined =>
  reportReasons.find((reason) => reason === name)

/** What the site signs when it hands a report on to the CMS. @param time milliseconds since 1970 */
export const reportText = (time: string, offer: string, reason: string): string =>
  `report.${time}.${offer}.${reason}`
