/** A bar in one line where a person looks on; a few lines where a file does. */

export interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const width = 30
const steps = 5

/** Says how far something is each time it is called; ends its line when all is done. */
export function progressOn(screen: Screen, what: string): (done: number, total: number) => void {
  let said = -1
  return (done, total) => {
    const part = total === 0 ? 1 : done / total
    if (screen.isTTY) {
      const full = Math.round(part * width)
      const bar = '█'.repeat(full) + '░'.repeat(width - full)
      screen.write(`\r${what} ${bar} ${done}/${total}${done === total ? '\n' : ''}`)
      return
    }
    const step = Math.floor(part * steps)
    if (step === said) return
    said = step
    screen.write(`${what}: ${done} of ${total}\n`)
  }
}
