'use client'
/** Her headings and words beside ours. What we know stands closed; what has to be decided is open. */
import { useEffect, useRef } from 'react'
import type { Questions } from '../../import/questions.ts'
import { fill } from '../inLanguage.ts'
import type { ColumnGroup } from './columnGroups.ts'
import { HeadingSelect } from './HeadingSelect.tsx'
import { isRecognised, isStopped, openIn } from './openIn.ts'
import { columnName } from './typedMapping.ts'
import { WordsOfColumn } from './WordsOfColumn.tsx'
import type { ImportWords } from './words.ts'

interface Props {
  questions: Questions
  groups: readonly ColumnGroup[]
  words: ImportWords
  onGuess: () => void
}

/** The first time, and whenever the table cannot be taken, she is led here. */
function useLeadHere(questions: Questions) {
  const title = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    const { columns, words } = openIn(questions)
    if (isStopped(questions) || (isFirst.current && columns + words > 0)) title.current?.focus()
    isFirst.current = false
  }, [questions])
  return title
}

export function MappingPart({ questions, groups, words, onGuess }: Props) {
  const title = useLeadHere(questions)
  const asked = questions.headings.map((heading, at) => ({
    isKnown: isRecognised(heading),
    select: (
      <HeadingSelect key={heading.name} {...{ heading, groups, words, onGuess }} name={columnName(at)} />
    ),
  }))
  const [known, open] = [asked.filter((one) => one.isKnown), asked.filter((one) => !one.isKnown)]
  return (
    <section className="import-mapping" aria-labelledby="import-mapping">
      <h2 id="import-mapping" ref={title} tabIndex={-1}>
        {words.mapping}
      </h2>
      <p>{open.length + questions.words.length > 0 ? words.mappingExplains : words.mappingKnown}</p>
      {questions.missing.map((sentence) => (
        <p key={sentence} className="import-problem">
          {sentence}
        </p>
      ))}
      {open.length > 0 && (
        <fieldset>
          <legend>{words.columnsOpen}</legend>
          <ul>{open.map(({ select }) => select)}</ul>
        </fieldset>
      )}
      {known.length > 0 && (
        <details>
          <summary>{fill(words.columnsKnown, { count: known.length })}</summary>
          <ul>{known.map(({ select }) => select)}</ul>
        </details>
      )}
      {questions.words.map((one) => (
        <WordsOfColumn key={one.path} asked={one} words={words} />
      ))}
      <p>{words.mappingKept}</p>
    </section>
  )
}
