/** What a measure reports: one line of the table for one number of offers. */

export interface Budget {
  /** More than this is over budget */
  readonly most: number
  /** As it stands in the table, "≤ 40 kB" */
  readonly shown: string
}

export interface Reading {
  /** The same words at every size: they are the line of the table */
  readonly what: string
  /** What is held against the budget, and what growth is computed from */
  readonly value: number
  /** As it stands in the table, "4.1 / 9.8 ms" */
  readonly shown: string
  readonly budget?: Budget
}

const digits = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toPrecision(2)

export const ms = (value: number): string =>
  value < 1 ? `${(value * 1000).toFixed(0)} µs` : value >= 10_000 ? seconds(value) : `${digits(value)} ms`
export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
export const bytes = (value: number): string =>
  value < 1000
    ? `${String(value)} B`
    : value < 1e6
      ? `${(value / 1000).toFixed(1)} kB`
      : `${(value / 1e6).toFixed(2)} MB`

export const atMost = (most: number, show: (value: number) => string): Budget => ({
  most,
  shown: most === 0 ? '0' : `≤ ${show(most)}`,
})

export const isOver = ({ value, budget }: Reading): boolean => budget !== undefined && value > budget.most
