/** What lines of an offer are made with. */
import { valueKey } from '../../content-models/messages.ts'
import type { Reader } from '../finder/reader.ts'
import type { LineView } from './types.ts'

/** A line, or nothing to say */
export type Maybe = LineView | string | undefined | false
/** The lines that say something. */
export const lines = (...given: readonly Maybe[]): LineView[] =>
  given.flatMap((one) => (one ? [typeof one === 'string' ? { text: one } : one] : []))

/** Values of a list in her words. */
export const joined = ({ say }: Reader, list: string, values: readonly string[]) =>
  values.map((value) => say(valueKey(list, value))).join(say('list.separator'))

/** A three-state answer: "unknown" is said as "please ask", in its colour. */
export const answer = (
  { say }: Reader,
  key: string,
  value: string | undefined,
  list = 'yesNoUnknown',
): Maybe =>
  value === undefined
    ? undefined
    : {
        text: say(key, { answer: say(valueKey(list, value)) }),
        ...(value === 'unknown' ? { tone: 'ask' as const } : {}),
      }
