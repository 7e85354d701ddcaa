/** Fills the gaps of a sentence, "{{count}} rows", with what was counted. */
export const fill = (text: string, gaps: Readonly<Record<string, number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? ''))
