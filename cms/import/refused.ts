/** A whole table that cannot be read; says why and what to do. */
import type { Said } from './cells/cell.ts'

export class TableRefused extends Error {
  readonly said: Said
  constructor(key: string, gaps: Record<string, string> = {}) {
    super(key)
    this.said = { key, gaps }
  }
}
