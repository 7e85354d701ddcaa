import type { Page } from 'playwright-core'

/**
 * What does not fit at the page's present width: elements that reach past an edge of the viewport, and text that its
 * own box cuts off. Each as "selector: what is wrong", the outermost element of a fault only. What lies in a box that
 * the reader can scroll, and what is hidden from sight for screen readers, is no fault.
 */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(findOverflowing)
}

/** Runs in the page: it may use nothing from this file. */
function findOverflowing(): string[] {
  // Sub-pixel positions are rounded; one pixel is nothing that a reader could miss.
  const tolerance = 1
  const width = document.documentElement.clientWidth

  const isOnlyForScreenReaders = (element: Element): boolean => {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { clipPath } = getComputedStyle(box)
      const { width, height } = box.getBoundingClientRect()
      if (clipPath !== 'none' && (width <= 1 || height <= 1)) return true
    }
    return false
  }

  const canBeScrolledTo = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true
    }
    return false
  }

  const pastEdge = (element: Element): number => {
    const { left, right, width: own } = element.getBoundingClientRect()
    return own === 0 ? 0 : Math.max(right - width, -left)
  }

  const cutOff = (element: Element): number => {
    if (!element.textContent.trim()) return 0
    const { overflowX, overflowY } = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return Math.max(
      hides(overflowX) ? element.scrollWidth - element.clientWidth : 0,
      hides(overflowY) ? element.scrollHeight - element.clientHeight : 0,
    )
  }

  const selectorOf = (element: Element): string => {
    if (element.id) return `#${element.id}`
    const parent = element.parentElement
    const name = element.localName + [...element.classList].map((one) => `.${one}`).join('')
    if (!parent || parent === document.body) return name
    const place = [...parent.children].indexOf(element) + 1
    return `${selectorOf(parent)} > ${name}:nth-child(${place})`
  }

  const faults: string[] = []
  const atFault: Element[] = []
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    if (isOnlyForScreenReaders(element)) continue
    const past = pastEdge(element)
    const cut = element instanceof HTMLElement && element.clientWidth > 0 ? cutOff(element) : 0
    if (past > tolerance && !canBeScrolledTo(element)) {
      if (atFault.some((outer) => outer.contains(element))) continue
      atFault.push(element)
      faults.push(`${selectorOf(element)}: ${Math.round(past)} px past the edge of ${width} px`)
    } else if (cut > tolerance) {
      faults.push(`${selectorOf(element)}: ${Math.round(cut)} px of its text cut off`)
    }
  }
  const root = document.scrollingElement
  if (root && root.scrollWidth > width + tolerance && faults.length === 0)
    faults.push(`html: scrolls sideways, ${root.scrollWidth} px in ${width} px`)
  return faults
}
