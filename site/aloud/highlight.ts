/** Shows which passage is being read, and brings it into sight. */
import type { Passage } from './passages.ts'

const name = 'aloud'
const here = 'aloud-here'
const hasHighlights = 'highlights' in CSS
let marked: Element | null = null

/** Nothing is marked any longer. */
export function clearHighlight(): void {
  if (hasHighlights) CSS.highlights.delete(name)
  marked?.classList.remove(here)
  marked = null
}

/** Marks the words; where a browser cannot, the element they stand in. */
function mark(range: Range): void {
  clearHighlight()
  if (hasHighlights) {
    CSS.highlights.set(name, new Highlight(range))
    return
  }
  marked = range.startContainer.parentElement
  marked?.classList.add(here)
}

/** Between what sticks to the upper and to the lower edge. */
function bringIntoSight(range: Range, bar: Element): void {
  const { top, bottom } = range.getBoundingClientRect()
  const [first, last] = [innerHeight / 8, bar.getBoundingClientRect().top]
  if (top >= first && bottom <= last) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: top - innerHeight / 4, behavior: isCalm ? 'auto' : 'smooth' })
}

/** Marks a passage above the bar. False when its words are no longer on the page. */
export function highlight({ from, to }: Passage, bar: Element): boolean {
  const [first, last] = [from.node as Node, to.node as Node]
  if (!first.isConnected || !last.isConnected) return false
  const range = document.createRange()
  range.setStart(first, from.offset)
  range.setEnd(last, to.offset)
  mark(range)
  bringIntoSight(range, bar)
  return true
}
