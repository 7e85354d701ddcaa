/** What she asked this phone to keep, each under one word. Browsers may refuse to keep anything: then nothing is there. */
export type KeptName = 'situation' | 'saved' | 'stay'

/** What is kept under this word; undefined when there is nothing, or the browser refuses. */
export function kept(name: KeptName): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text; false when the browser refuses. */
export function keep(name: KeptName, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

export function forget(name: KeptName): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Then nothing is in it.
  }
}
