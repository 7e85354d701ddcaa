'use client'
/** Choose a table, say what its headings and words are, see what would happen, enter it. Whatever goes wrong, what was chosen stays chosen. */
import './import.css'
import type { SubmitEvent } from 'react'
import type { ColumnGroup } from './columnGroups.ts'
import { MappingPart } from './MappingPart.tsx'
import { ReportTable } from './ReportTable.tsx'
import { useImport } from './useImport.ts'
import type { ImportWords } from './words.ts'

interface Props {
  words: ImportWords
  /** Names to choose from; none for a provider, whose offers are her own organisation's */
  organisations: readonly string[]
  groups: readonly ColumnGroup[]
  largest: number
}

export function ImportForm({ words, organisations, groups, largest }: Props) {
  const { message, report, questions, isBusy, send, forget, forgetTable } = useImport(words, largest)

  /** The button that was pressed says whether to look or to enter. */
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const pressed = event.nativeEvent.submitter as HTMLButtonElement | null
    void send(event.currentTarget, pressed?.value === 'enter')
  }
  const canEnter =
    report && !report.done && report.refused === undefined && report.counts.new + report.counts.changed > 0

  return (
    <form className="import-form" onSubmit={submit} onChange={forget}>
      <label>
        {words.file}
        <input
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv"
          required
          onChange={forgetTable}
          aria-describedby="import-file-help"
        />
      </label>
      <p id="import-file-help">{words.fileHelp}</p>
      {organisations.length > 0 && (
        <label>
          {words.organisation}
          <select name="organisation">
            <option value="">{words.eachRow}</option>
            {organisations.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <label className="import-check">
        <input type="checkbox" name="all" />
        {words.all}
      </label>
      {questions && (
        <MappingPart
          key={questions.headings.map(({ name }) => name).join()}
          {...{ questions, groups, words }}
          onGuess={forget}
        />
      )}
      <div className="import-buttons">
        <button type="submit" value="check" aria-disabled={isBusy}>
          {words.check}
        </button>
        {canEnter && (
          <button type="submit" value="enter" aria-disabled={isBusy}>
            {words.enter}
          </button>
        )}
      </div>
      <p role="status">{message}</p>
      {report && report.rows.length > 0 && <ReportTable report={report} words={words} />}
    </form>
  )
}
