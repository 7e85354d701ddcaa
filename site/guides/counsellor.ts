/** Who counsels, as an address names it. */
import { counsellors, type Guide } from '../../content-models/guide.ts'

export type Counsellor = Guide['audiences'][number]

/** Whom an address asks for, "?for=volunteers"; undefined for anything else. */
export const counsellorIn = (search: URLSearchParams): Counsellor | undefined =>
  counsellors.values.find((one) => one === search.get('for'))
