/** The duty that an address asks about. */
import { duties, type Duty } from '../../content-models/office.ts'

/** "?duty=residence"; undefined for anything else. */
export const dutyIn = (parameters: URLSearchParams): Duty | undefined =>
  duties.values.find((duty) => duty === parameters.get('duty'))
