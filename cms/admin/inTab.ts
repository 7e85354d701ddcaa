/** What is kept in this tab of this browser alone, and gone with it: other people use the same computer. */

/** What was kept under a name; undefined when nothing was. */
export function keptInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing, or is full, keeps nothing: the page goes on as before. */
export function keepInTab(name: string, kept: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(kept))
  } catch {
    forgetInTab(name)
  }
}

/** Takes away what was kept under a name. */
export function forgetInTab(name: string): void {
  try {
    sessionStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}
