/** The published guides in their order. */
import { counsellors, type Guide } from '../../content-models/guide.ts'
import { content } from '../content/index.ts'

export type Counsellor = Guide['audiences'][number]

/** Whom an address asks for, "?for=volunteers"; undefined for anything else. */
export const counsellorIn = (search: URLSearchParams): Counsellor | undefined =>
  counsellors.values.find((one) => one === search.get('for'))

/** Those for one kind of counsellor, or all. */
export const guidesFor = (counsellor?: Counsellor): Guide[] =>
  [...content.store.entries.guide.values()]
    .filter(({ audiences }) => counsellor === undefined || audiences.includes(counsellor))
    .sort((a, b) => a.order - b.order)
