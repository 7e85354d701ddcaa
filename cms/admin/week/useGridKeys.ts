'use client'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { cellAfter, type GridView } from './gridCells.ts'
import type { Stroke } from './usePainting.ts'

interface Grid {
  grid: RefObject<HTMLTableElement | null>
  view: GridView
  /** From where to where she marks; its end has the focus */
  at: Stroke
  move: (to: Stroke, isMarking: boolean) => void
  paint: (stroke: Stroke) => void
}

/** Arrows move, Shift and arrows mark, Escape ends that, Space or Enter paints. */
export function useGridKeys({ grid, view, at, move, paint }: Grid): (event: KeyboardEvent) => void {
  const byKey = useRef(false)

  // With a mouse the focus stays where it is.
  useEffect(() => {
    if (!byKey.current) return
    byKey.current = false
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [grid, at])

  return (event) => {
    const to = cellAfter(event.key, at.to, view)
    if (to) {
      byKey.current = true
      move({ from: event.shiftKey ? at.from : to, to }, event.shiftKey)
    } else if (event.key === ' ' || event.key === 'Enter') paint(at)
    else if (event.key === 'Escape') move({ from: at.to, to: at.to }, false)
    else return
    event.preventDefault()
  }
}
