/** Where the form keeps what was typed and not saved, document by document. */
import { forgetInTab, keepInTab, keptInTab } from '../inTab.ts'
import type { Kept } from './typed.ts'

const keyOf = (collection: string, id: string) => `typed/${collection}/${id}`

export const keptFor = (collection: string, id: string): Kept | undefined =>
  keptInTab(keyOf(collection, id)) as Kept | undefined

export const keep = (collection: string, id: string, kept: Kept): void =>
  keepInTab(keyOf(collection, id), kept)

export const forget = (collection: string, id: string): void => forgetInTab(keyOf(collection, id))
