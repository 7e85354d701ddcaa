/** What the person who measures asked for: `--offers 200,2000` and `--only name,name`. */
import { parseArgs } from 'node:util'

export interface Options {
  /** How many offers to measure with, ascending */
  readonly sizes: readonly number[]
  /** Names of measures; all when empty */
  readonly only: readonly string[]
}

const usualSizes = '200,2000,10000'

/** Throws with a sentence when an option cannot be understood. */
export function readOptions(args: string[], names: readonly string[]): Options {
  const { values } = parseArgs({
    args,
    options: { offers: { type: 'string' }, only: { type: 'string' } },
  })
  const sizes = (values.offers ?? usualSizes).split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 20 || size > 100_000))
    throw new Error('--offers takes whole numbers from 20 to 100,000, separated by commas: --offers 200,2000')
  const only = values.only?.split(',') ?? []
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`--only does not know ${unknown.join(', ')}. It knows: ${names.join(', ')}.`)
  return { sizes: [...new Set(sizes)].sort((a, b) => a - b), only }
}
