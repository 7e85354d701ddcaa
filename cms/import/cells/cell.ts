/** One cell of a table: how a saved value is written as text, and how typed text is read back. */

/** A sentence to say: its key in locales/ and what goes into its gaps. */
export interface Said {
  readonly key: string
  readonly gaps?: Readonly<Record<string, string>>
}

/** What was read; `note` says what a person should know about it all the same. */
export type Read = { readonly value: unknown; readonly note?: Said } | { readonly refusal: Said }

/** A cell that holds words of a list. */
export interface WordChoice {
  /** The words in typed text that stand for choices, each for itself. */
  readonly words: (text: string) => readonly string[]
  /** Does this word stand for one choice and no other? */
  readonly knows: (word: string) => boolean
}

export interface Cell {
  /** The saved value as people write it; "" for none. What is read back from it is the same value. */
  write(value: unknown): string
  /** Typed text, never empty, trimmed. */
  read(text: string): Read
  /** Only where there is a choice of words. */
  readonly choice?: WordChoice
  /** What an empty cell stands for. */
  readonly empty: unknown
}

export const refuse = (key: string, gaps: Record<string, string> = {}): { refusal: Said } => ({
  refusal: { key, gaps },
})

/** One spelling for texts that look the same: composed letters, one kind of line end, nothing around it. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()

/**
 * Characters nobody can see, which let a text read differently from what it is: control characters, and those that
 * turn the direction of writing.
 */
const hidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}/u

export const hasHidden = (text: string): boolean => hidden.test(text)

/** A cell as it is shown in a report: one short line in which nothing is hidden. */
export function shown(text: string): string {
  const line = text.slice(0, 80).replace(/\s+/g, ' ').trim()
  const visible = line.replace(new RegExp(hidden, 'gu'), (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u${code.toString(16).padStart(4, '0')}`
  })
  return visible.length > 60 || text.length > 80 ? `${visible.slice(0, 60)}…` : visible
}
