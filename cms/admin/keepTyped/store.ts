/** Kept in this tab of this browser alone, and gone with it: other people use the same computer. */
import type { Kept } from './typed.ts'

const keyOf = (collection: string, id: string) => `typed/${collection}/${id}`

export function keptFor(collection: string, id: string): Kept | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(keyOf(collection, id)) ?? 'null') as Kept | null) ?? undefined
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing, or is full, keeps nothing: the form goes on as before. */
export function keep(collection: string, id: string, kept: Kept): void {
  try {
    sessionStorage.setItem(keyOf(collection, id), JSON.stringify(kept))
  } catch {
    forget(collection, id)
  }
}

export function forget(collection: string, id: string): void {
  try {
    sessionStorage.removeItem(keyOf(collection, id))
  } catch {
    // Nothing was kept.
  }
}
