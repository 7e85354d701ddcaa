import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { FinderView } from './types.ts'

interface WhereProps {
  form: FinderView['form']
  words: FinderView['words']
  /** The question for the district, beside that for the place */
  district: ReactNode
}

/** Town, village or postal code, and how far. */
export function Where({ form, words, district }: WhereProps) {
  return (
    <fieldset className="where">
      <legend>
        <Icon name="place" />
        {words.near}
      </legend>
      <label className="selection">
        <span>{words.nearHint}</span>
        <input
          type="text"
          name="near"
          defaultValue={form.near}
          maxLength={80}
          autoComplete="off"
          dir="auto"
        />
      </label>
      <label className="selection">
        <span>{words.radius}</span>
        <select name="radius" defaultValue={form.radius}>
          {form.radii.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {district}
    </fieldset>
  )
}
