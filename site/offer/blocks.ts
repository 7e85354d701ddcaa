/** Plain text → paragraphs and lists. An empty line ends a paragraph; lines beginning with "- " are a list. */
export interface Block {
  readonly kind: 'paragraph' | 'list'
  readonly lines: readonly string[]
}

export function blocksOf(text: string): Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = []
  let open = false
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (!line) {
      open = false
      continue
    }
    const kind = /^[-–•] /.test(line) ? 'list' : 'paragraph'
    const last = blocks.at(-1)
    const words = kind === 'list' ? line.slice(2).trim() : line
    if (open && last?.kind === kind) last.lines.push(words)
    else blocks.push({ kind, lines: [words] })
    open = true
  }
  return blocks
}
