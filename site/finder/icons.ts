/** Pictograms by what they mean. The few that most pages show stand inside the page, the others on one sheet. */
import type { SheetIcon } from '../icons/sheetIcons.ts'

export const inlineIcons = [
  'meet',
  'first_german',
  'more_german',
  'school_work',
  'advice',
  'clock',
  'child',
  'place',
  'cost',
  'level',
  'phone',
  'state',
] as const
export type InlineIcon = (typeof inlineIcons)[number]
export type IconName = InlineIcon | SheetIcon

/** Does it stand inside every page? */
export const isInline = (name: IconName): name is InlineIcon =>
  (inlineIcons as readonly string[]).includes(name)
