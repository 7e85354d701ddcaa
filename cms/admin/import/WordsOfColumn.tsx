'use client'
import { useId } from 'react'
import type { UnknownWord, WordsOfColumn as Asked } from '../../import/unknownWords.ts'
import { fill } from '../inLanguage.ts'
import { undecided, wordName } from './typedMapping.ts'
import type { ImportWords } from './words.ts'

interface OneProps {
  asked: UnknownWord
  name: string
  choices: Asked['choices']
  words: ImportWords
}

function WordSelect({ asked: { word, lines, value }, name, choices, words }: OneProps) {
  const id = useId()
  return (
    <li className="import-question">
      <label htmlFor={id}>
        <q>{word}</q>
      </label>
      <p id={`${id}-lines`}>{fill(words.lines, { count: lines })}</p>
      <select id={id} name={name} defaultValue={value ?? undecided} aria-describedby={`${id}-lines`}>
        <option value={undecided}>{words.undecided}</option>
        <option value="">{words.leaveEmpty}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </li>
  )
}

/** The words below one heading that are none of our choices, each with what it may mean. */
export function WordsOfColumn({ asked, words }: { asked: Asked; words: ImportWords }) {
  return (
    <fieldset>
      <legend>{fill(words.wordsOf, { column: asked.column })}</legend>
      <ul>
        {asked.words.map((one, at) => (
          <WordSelect
            key={one.word}
            asked={one}
            name={wordName(asked.path, at)}
            choices={asked.choices}
            words={words}
          />
        ))}
      </ul>
      {asked.more > 0 && <p>{fill(words.moreWords, { count: asked.more })}</p>}
    </fieldset>
  )
}
