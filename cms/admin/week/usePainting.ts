'use client'
/**
 * One stroke over the grid, by mouse, pen or finger. A finger that moves at once scrolls the page; one that rests for a
 * moment paints; one that only taps paints its cell.
 */
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Cell } from './gridCells.ts'

const restsFor = 250
const tremblesBy = 8

export interface Stroke {
  readonly from: Cell
  readonly to: Cell
}

function cellAt(x: number, y: number): Cell | undefined {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')
  return cell ? { column: Number(cell.dataset['column']), row: Number(cell.dataset['row']) } : undefined
}

export function usePainting(grid: RefObject<HTMLTableElement | null>, onStroke: (stroke: Stroke) => void) {
  const [stroke, setStroke] = useState<Stroke>()
  const now = useRef<Stroke | undefined>(undefined)
  const resting = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | undefined>(
    undefined,
  )

  const show = (next: Stroke | undefined) => {
    now.current = next
    setStroke(next)
  }
  const rest = () => {
    clearTimeout(resting.current?.timer)
    resting.current = undefined
  }

  useEffect(() => {
    const table = grid.current
    const keepPageStill = (event: TouchEvent) => {
      if (now.current) event.preventDefault()
    }
    table?.addEventListener('touchmove', keepPageStill, { passive: false })
    return () => {
      table?.removeEventListener('touchmove', keepPageStill)
      clearTimeout(resting.current?.timer)
    }
  }, [grid])

  const handlers = {
    onPointerDown: ({ button, pointerType, clientX: x, clientY: y }: PointerEvent) => {
      const cell = cellAt(x, y)
      if (!cell || button !== 0) return
      const begin = () => {
        resting.current = undefined
        show({ from: cell, to: cell })
      }
      if (pointerType === 'touch') resting.current = { timer: setTimeout(begin, restsFor), x, y }
      else begin()
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const at = resting.current
      if (at && Math.hypot(clientX - at.x, clientY - at.y) > tremblesBy) rest()
      const to = now.current && cellAt(clientX, clientY)
      if (now.current && to) show({ from: now.current.from, to })
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const tapped = resting.current && cellAt(clientX, clientY)
      const done = now.current ?? (tapped && { from: tapped, to: tapped })
      rest()
      show(undefined)
      if (done) onStroke(done)
    },
    onPointerCancel: () => {
      rest()
      show(undefined)
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch' && now.current) {
        const done = now.current
        show(undefined)
        onStroke(done)
      }
    },
  }
  return { stroke, handlers }
}
