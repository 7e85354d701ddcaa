/** The published guides in their order. */
import type { Guide } from '../../content-models/guide.ts'
import { content } from '../content/index.ts'
import type { Counsellor } from './counsellor.ts'

/** Those for one kind of counsellor, or all. */
export const guidesFor = (counsellor?: Counsellor): Guide[] =>
  [...content.store.entries.guide.values()]
    .filter(({ audiences }) => counsellor === undefined || audiences.includes(counsellor))
    .sort((a, b) => a.order - b.order)
