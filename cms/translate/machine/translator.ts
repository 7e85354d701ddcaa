/** A machine that translates plain texts: what the CMS asks of one, whichever it is. */
export interface Translator {
  /** Codes of the languages it can put German into. @throws MachineFailed */
  languages(): Promise<readonly string[]>
  /** The texts in the other language, in their order. @throws MachineFailed */
  translate(texts: readonly string[], to: string): Promise<string[]>
}

/** What went wrong, as the machine's own server says it. Shown to the person who asked. */
export class MachineFailed extends Error {}
