/** Weekly times in the example files: "mo we 09:00-11:30" stands for two slots. */
import type { Slot } from '../../content-models/slots.ts'
import { days, type Day } from '../../content-models/vocabularies.ts'

const pattern = /^((?:[a-z]{2} )+)(\d{2}:\d{2})-(\d{2}:\d{2})$/
const isDay = (name: string): name is Day => (days.values as readonly string[]).includes(name)

/** The slots of one line, a day each. Throws when the line cannot be read. */
export function readSlots(line: string): Slot[] {
  const [, names = '', from = '', to = ''] = pattern.exec(line) ?? []
  const found = names.split(' ').filter((name) => name !== '')
  if (found.length === 0 || !found.every(isDay))
    throw new Error(`"${line}" is no weekly time. Write days and hours: "mo we 09:00-11:30".`)
  return found.map((day) => ({ day, from, to }))
}
