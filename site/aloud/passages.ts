/** Blocks → what a voice says at a time: a sentence, or the part of one that is in one language. */
import type { Piece, TreeNode } from './blocks.ts'
import { spoken } from './digits.ts'
import { languageIn, scriptOf } from './languageTag.ts'

export interface Place {
  readonly node: TreeNode
  readonly offset: number
}
export interface Passage {
  readonly text: string
  readonly lang: string
  readonly from: Place
  readonly to: Place
}

const latinWords =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{Nd}\s.,'’&/+-]*[\p{Script=Latin}\p{M}\p{Nd}])?/gu

/**
 * In a language of other letters, what stands in Latin ones is German: names of streets, words in brackets that she needs at
 * a desk.
 */
function byScript(piece: Piece, latin: string | undefined): Piece[] {
  if (latin === undefined || scriptOf(piece.lang) === 'Latn') return [piece]
  const edges = [...piece.text.matchAll(latinWords)].flatMap(({ index, 0: words }) => [
    index,
    index + words.length,
  ])
  return [0, ...edges].map((start, part) => ({
    ...piece,
    start: piece.start + start,
    text: piece.text.slice(start, edges[part]),
    lang: part % 2 === 1 ? latin : piece.lang,
  }))
}

/** Neighbours of one language. A blank goes with what stands before it. */
function stretches(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && (!piece.text.trim() || last[0]?.lang === piece.lang)) last.push(piece)
    else all.push([piece])
  }
  return all
}

const ends = /[.!?…؟۔।]+[»“”"')\]]*(?:\s+|$)|。/gu

/** Where sentences begin after the first, by the marks at their ends: for browsers without a segmenter. */
export const startsByMarks = (text: string): number[] =>
  [...text.matchAll(ends)].map(({ index, 0: mark }) => index + mark.length)

function startsIn(text: string, lang: string): number[] {
  if (!('Segmenter' in Intl)) return startsByMarks(text)
  const segmenter = new Intl.Segmenter(languageIn(lang) || undefined, { granularity: 'sentence' })
  return [...segmenter.segment(text)].slice(1).map(({ index }) => index)
}

/** The part of a stretch between two places of its text, without the blanks at its ends. */
function passage(
  stretch: readonly Piece[],
  whole: string,
  from: number,
  to = whole.length,
): Passage | undefined {
  const text = whole.slice(from, to)
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return undefined
  const begin = from + text.length - text.trimStart().length
  const end = to - (text.length - text.trimEnd().length)
  let at = 0
  const parts = stretch.flatMap((piece) => {
    const [first, last] = [Math.max(begin - at, 0), Math.min(end - at, piece.text.length)]
    at += piece.text.length
    return last > first ? [{ ...piece, start: piece.start + first, text: piece.text.slice(first, last) }] : []
  })
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail) return undefined
  return {
    text: parts
      .map((part) => spoken(part.text, part.phone))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    lang: head.lang,
    from: { node: head.node, offset: head.start },
    to: { node: tail.node, offset: tail.start + tail.text.length },
  }
}

/**
 * What is said, in its order. Nothing of the text is left out but marks that say nothing by themselves.
 * @param latin the language of Latin letters among others; absent where nobody could read them
 */
export const passagesOf = (blocks: readonly (readonly Piece[])[], latin?: string): Passage[] =>
  blocks
    .flatMap((block) => stretches(block.flatMap((piece) => byScript(piece, latin))))
    .flatMap((stretch) => {
      // Lines of the source are none of the page.
      const whole = stretch.map(({ text }) => text.replace(/\s/g, ' ')).join('')
      const starts = startsIn(whole, stretch[0]?.lang ?? '')
      return [0, ...starts].flatMap((from, at) => passage(stretch, whole, from, starts[at]) ?? [])
    })
