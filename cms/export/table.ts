import type { Actor } from '../import/actor.ts'
import type { Doc } from '../import/allOf.ts'

/** How the documents of a collection stand in a table. */
export interface Table {
  readonly headings: readonly string[]
  /** The cells of some documents, in the order of the headings */
  rows(actor: Actor, docs: readonly Doc[]): Promise<string[][]>
}
