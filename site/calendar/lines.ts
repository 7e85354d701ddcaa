/** Lines of a calendar file (RFC 5545): escaped, and folded at 75 octets. */

const longestLine = 75
const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Text as a value: what has a meaning in the file is escaped, what no calendar can show is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** A line in pieces of at most 75 octets, no character cut apart; each further piece begins with a space, which counts. */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const more = bytesOf(character)
    if (bytes + more > longestLine) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += more
  }
  return [...pieces, piece].join('\r\n')
}

/** A whole file of these lines. */
export const file = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('')
