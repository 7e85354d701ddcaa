/** An offer as a message for a chat group: plain text, short enough to be read at once, the way to ask at its end. */
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { ltr } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { phoneOf } from './facts.ts'
import { blockOf } from './posterView.ts'

/** Letters as JavaScript counts them; chat programs hide what comes after about as many. */
export const longestMessage = 700
const longestTitle = 120

interface Line {
  readonly text: string
  /** May be cut, the lowest first; what has no number stays whole */
  readonly cutBy?: number
}

/** The text with at most `most` letters, cut behind a word. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  if (most < 2) return ''
  const head = text.slice(0, most - 1).replace(/\s+\S*$/, '')
  return `${head.replace(/[\uD800-\uDBFF]$/, '')}…`
}

function fit(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => text)
  let excess = texts.join('\n').length - longestMessage
  const order = [...lines.keys()]
    .filter((at) => lines[at]?.cutBy !== undefined)
    .sort((a, b) => (lines[a]?.cutBy ?? 0) - (lines[b]?.cutBy ?? 0))
  for (const at of order) {
    if (excess <= 0) break
    const text = texts[at] ?? ''
    const shorter = cut(text, text.length - excess)
    excess -= text.length - shorter.length
    texts[at] = shorter
  }
  return texts.filter(Boolean).join('\n')
}

/** Old phones draw a box for a word joiner; where all runs from left to right, marks of direction do nothing. */
const plain = (text: string, { language }: Reader): string =>
  text.replace(language.dir === 'ltr' ? /[\u2060\u2066-\u2069]/g : /\u2060/g, '').replace(/[ \t\r\n]+/g, ' ')

/** @param address where the offer is found, in full: chat programs make a link of it */
export function chatText(reader: Reader, listing: Listing, address: string): string {
  const { say, today } = reader
  const block = blockOf(reader, listing)
  const phone = hasEnded(listing, today) ? undefined : phoneOf(reader, listing)
  const [when = '', ...facts] = block.facts.map(({ question, text }) => `${question} ${text}`)
  const lines: Line[] = [
    { text: cut(block.title.text, longestTitle) },
    ...block.states.map((text) => ({ text })),
    { text: block.summary?.text ?? '', cutBy: 1 },
    { text: when, cutBy: 3 },
    ...facts.map((text) => ({ text, cutBy: 2 })),
    ...(phone ? [{ text: `${say('offer.call')}: ${ltr(phone)}` }] : []),
    { text: block.note ?? '' },
    { text: address },
  ]
  return fit(lines.map(({ text, ...line }) => ({ ...line, text: plain(text, reader) })))
}
