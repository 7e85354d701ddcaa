/**
 * Lines of JSON from a file or an answer, as they come. Only "\n" parts them: what Node's readline takes for a line
 * break besides (U+2028 from a word processor, say) may stand inside a text.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const bytes of chunks) {
    rest += decoder.decode(bytes, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest) yield rest
}
