'use client'
import { mostLanguages } from '../../../content-models/languages.ts'
import type { SharingLanguage } from './words.ts'

interface Props {
  legend: string
  languages: readonly SharingLanguage[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** Ticks for the languages beside German, as many as a poster has room for. */
export function Languages({ legend, languages, chosen, onChoose }: Props) {
  const others = languages.filter(({ code }) => code !== 'de')
  return (
    <fieldset>
      <legend>{legend}</legend>
      {others.map(({ code, name }) => (
        <label key={code} lang={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            disabled={!chosen.includes(code) && chosen.length >= mostLanguages}
            onChange={({ target }) => {
              onChoose(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
