/** Painting the week: a finger or mouse that is drawn over the cells, arrow keys between them. Ticking itself is native. */
type Cell = HTMLInputElement

class Painting {
  private readonly table: HTMLTableElement
  private readonly rows: readonly (readonly Cell[])[]
  /** What a drawn finger does to the cells it comes over; undefined while none is down */
  private paints: boolean | undefined

  constructor(table: HTMLTableElement) {
    this.table = table
    this.rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('input')])
    const [first] = this.rows[0] ?? []
    if (first) first.tabIndex = 0
    table.addEventListener('pointerdown', this.begin)
    table.addEventListener('pointermove', this.move)
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, this.end)
    table.addEventListener('click', this.click)
    table.addEventListener('keydown', this.key)
    table.addEventListener('focusin', this.focus)
  }

  private static cellAt({ clientX, clientY }: PointerEvent): Cell | undefined {
    const found = document.elementFromPoint(clientX, clientY)
    return found instanceof HTMLInputElement && found.name === 'free' ? found : undefined
  }

  private paint(cell: Cell | undefined): void {
    if (!cell || this.paints === undefined || cell.checked === this.paints) return
    cell.checked = this.paints
    cell.dispatchEvent(new Event('change', { bubbles: true }))
  }

  private readonly begin = (event: PointerEvent): void => {
    const cell = Painting.cellAt(event)
    if (!cell || event.button !== 0) return
    // A finger is tied to what it touched first, until it is let go.
    cell.releasePointerCapture(event.pointerId)
    this.paints = !cell.checked
    this.paint(cell)
  }

  private readonly move = (event: PointerEvent): void => {
    if (this.paints !== undefined) this.paint(Painting.cellAt(event))
  }

  private readonly end = (): void => {
    // The click that follows belongs to this press.
    setTimeout(() => {
      this.paints = undefined
    })
  }

  /** A press has painted already; the browser's own tick would undo it. */
  private readonly click = (event: MouseEvent): void => {
    if (this.paints !== undefined) event.preventDefault()
  }

  private readonly focus = ({ target }: FocusEvent): void => {
    for (const cell of this.rows.flat()) cell.tabIndex = cell === target ? 0 : -1
  }

  private readonly key = (event: KeyboardEvent): void => {
    const y = this.rows.findIndex((row) => row.some((cell) => cell === event.target))
    const x = this.rows[y]?.findIndex((cell) => cell === event.target) ?? -1
    const onward = getComputedStyle(this.table).direction === 'rtl' ? -1 : 1
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowRight: [x + onward, y],
      ArrowLeft: [x - onward, y],
      ArrowUp: [x, y - 1],
      ArrowDown: [x, y + 1],
      Home: [0, y],
      End: [(this.rows[y]?.length ?? 1) - 1, y],
    }
    const [toX, toY] = steps[event.key] ?? []
    if (toX === undefined || toY === undefined) return
    event.preventDefault()
    this.rows[toY]?.[toX]?.focus()
  }
}

/** Ticks exactly these cells. */
export function paintOnly(form: HTMLFormElement, values: readonly string[]): void {
  for (const cell of form.querySelectorAll<Cell>('input[name=free]'))
    cell.checked = values.includes(cell.value)
}

export function makePaintable(form: HTMLFormElement): void {
  const table = form.querySelector<HTMLTableElement>('.painted table')
  if (table) new Painting(table)
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-paint]'))
    button.addEventListener('click', () => {
      paintOnly(form, button.dataset['paint']?.split(',') ?? [])
      form.dispatchEvent(new Event('change', { bubbles: true }))
    })
}
