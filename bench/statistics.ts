/** The value that `part` of the values do not exceed (nearest rank); part 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]
  if (value === undefined) throw new Error('There is no quantile of nothing.')
  return value
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Does `work` so many times, one after another, and gives the milliseconds each took. */
export async function timesOf(times: number, work: (turn: number) => unknown): Promise<number[]> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now()
    await work(turn)
    taken.push(performance.now() - start)
  }
  return taken
}
