'use client'
import { useId, useState } from 'react'
import type { AskedHeading } from '../../import/questions.ts'
import { fill } from '../inLanguage.ts'
import type { ColumnGroup } from './columnGroups.ts'
import type { ImportWords } from './words.ts'

interface Props {
  heading: AskedHeading
  /** Of the select in the form */
  name: string
  groups: readonly ColumnGroup[]
  words: ImportWords
  onGuess: () => void
}

function Columns({ groups }: Pick<Props, 'groups'>) {
  return groups.map(({ label, columns }) => {
    const options = columns.map(({ path, name }) => (
      <option key={path} value={path}>
        {name}
      </option>
    ))
    return label === '' ? (
      options
    ) : (
      <optgroup key={label} label={label}>
        {options}
      </optgroup>
    )
  })
}

/** One heading of her table: what stands below it, and which of our columns it is. A guess waits for her yes. */
export function HeadingSelect({ heading, name, groups, words, onGuess }: Props) {
  const { title, samples, guess, problem } = heading
  const [path, setPath] = useState(heading.path)
  const id = useId()
  const takeGuess = () => {
    setPath(guess?.path ?? '')
    onGuess()
  }
  return (
    <li className="import-question">
      <label htmlFor={id}>{title}</label>
      <p id={`${id}-samples`}>
        {samples.length > 0 ? fill(words.sample, { samples: samples.join(' · ') }) : words.noSample}
      </p>
      <select
        id={id}
        name={name}
        value={path}
        onChange={({ target }) => setPath(target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-samples${problem === undefined ? '' : ` ${id}-problem`}`}
      >
        <option value="">{words.notTaken}</option>
        <Columns groups={groups} />
      </select>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="import-problem">
          {problem}
        </p>
      )}
      {guess && path !== guess.path && (
        <button type="button" className="import-guess" onClick={takeGuess} aria-describedby={`${id}-samples`}>
          {fill(words.guess, { heading: title, column: guess.name })}
        </button>
      )}
    </li>
  )
}
