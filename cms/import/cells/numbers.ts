/** Numbers as Germans write them: "18,75", "1.500", "15 €". */
import type { NumberField } from '../../../content-models/define.ts'
import { plainDigits } from '../../../content-models/fold.ts'
import { refuse, type Cell } from './cell.ts'

const write = (value: unknown): string => (typeof value === 'number' ? String(value).replace('.', ',') : '')

function numberIn(text: string): number | undefined {
  const typed = plainDigits(text)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(€|euro|eur)$/i, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'))
  return /^-?\d{1,9}([.,]\d{1,6})?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined
}

export const numberCell = ({ min, max, whole }: NumberField): Cell => ({
  empty: null,
  write,
  read(text) {
    const value = numberIn(text)
    if (value === undefined) return refuse('import.notANumber')
    if (whole !== false && !Number.isInteger(value)) return refuse('import.notWhole')
    const isInside = value >= min && value <= max
    return isInside ? { value } : refuse('import.outOfRange', { min: write(min), max: write(max) })
  },
})
