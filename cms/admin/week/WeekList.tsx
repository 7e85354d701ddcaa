'use client'
/** The same times as a list, for minutes that the grid does not show. */
import { days } from '../../../content-models/vocabularies.ts'
import { fill } from '../inLanguage.ts'
import type { WeekRow } from './slotTimes.ts'
import type { WeekWords } from './words.ts'

interface Props {
  id: string
  rows: readonly WeekRow[]
  words: WeekWords
  isFixed: boolean
  onChange: (rows: WeekRow[]) => void
}

/** What cannot be shown as a time is shown as it was typed, so that it can be mended. */
const typeFor = (time = ''): 'text' | 'time' => (time === '' || /^\d\d:\d\d$/.test(time) ? 'time' : 'text')

export function WeekList({ id, rows, words, isFixed, onChange }: Props) {
  const change = (index: number, part: Partial<WeekRow>) => {
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  }
  const time = (row: WeekRow, index: number, column: 'from' | 'to') => (
    <label>
      <span>{words[column]}</span>
      <input
        id={`${id}__${String(index)}__${column}`}
        type={typeFor(row[column])}
        value={row[column] ?? ''}
        disabled={isFixed}
        onChange={({ target }) => {
          change(index, { [column]: target.value })
        }}
      />
    </label>
  )
  return (
    <fieldset className="week-list">
      <legend>{words.list}</legend>
      {rows.map((row, index) => (
        <div key={row.id ?? index} role="group" aria-label={words.dayNames[row.day ?? ''] ?? words.day}>
          <label>
            <span>{words.day}</span>
            <select
              id={`${id}__${String(index)}__day`}
              value={row.day ?? ''}
              disabled={isFixed}
              onChange={({ target }) => {
                change(index, { day: target.value })
              }}
            >
              <option value="">–</option>
              {days.values.map((day) => (
                <option key={day} value={day}>
                  {words.dayNames[day]}
                </option>
              ))}
            </select>
          </label>
          {time(row, index, 'from')}
          {time(row, index, 'to')}
          <button
            type="button"
            disabled={isFixed}
            onClick={() => {
              onChange(rows.filter((_, at) => at !== index))
            }}
          >
            <span aria-hidden="true">×</span>
            <span className="week-hidden">
              {fill(words.remove, { day: words.dayNames[row.day ?? ''] ?? '', from: row.from ?? '' })}
            </span>
          </button>
          {row.from && row.to && row.to <= row.from ? <p>{words.endsFirst}</p> : null}
        </div>
      ))}
      <button
        type="button"
        className="week-add"
        disabled={isFixed}
        onClick={() => {
          onChange([...rows, {}])
        }}
      >
        {words.add}
      </button>
    </fieldset>
  )
}
