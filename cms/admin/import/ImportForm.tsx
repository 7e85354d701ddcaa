'use client'
/** Choose a table, see what would happen, enter it. Whatever goes wrong, what was chosen stays chosen. */
import './import.css'
import { useState, type SubmitEvent } from 'react'
import type { Report } from '../../import/report.ts'
import { fill } from '../inLanguage.ts'
import { askImport, type Wish } from './ask.ts'
import { ReportTable } from './ReportTable.tsx'
import type { ImportWords } from './words.ts'

interface Props {
  words: ImportWords
  /** Names to choose from; none for a provider, whose offers are her own organisation's */
  organisations: readonly string[]
  largest: number
}

const wishIn = (form: HTMLFormElement, apply: boolean): Wish => {
  const chosen = new FormData(form)
  return {
    file: chosen.get('file') as File,
    organisation: (chosen.get('organisation') as string | null) ?? '',
    allOrNothing: chosen.has('all'),
    apply,
  }
}

function outcome(words: ImportWords, { refused, counts, done, notes }: Report): string {
  if (refused !== undefined) return refused
  const isNothing = counts.new + counts.changed + counts.bad === 0
  const said = isNothing ? words.nothingNew : fill(done ? words.did : words.would, counts)
  return [said, ...notes].join(' ')
}

export function ImportForm({ words, organisations, largest }: Props) {
  const [message, setMessage] = useState('')
  const [report, setReport] = useState<Report>()
  const [isBusy, setBusy] = useState(false)

  const ask = async (form: HTMLFormElement, apply: boolean) => {
    const wish = wishIn(form, apply)
    if (wish.file.size > largest) {
      setMessage(words.tooBigHere)
      return
    }
    setBusy(true)
    setMessage(apply ? words.entering : words.checking)
    try {
      const answer = await askImport(wish)
      setReport(answer)
      const isHeld = wish.allOrNothing && answer.counts.bad > 0 && !answer.done
      setMessage([outcome(words, answer), isHeld ? fill(words.held, answer.counts) : ''].join(' ').trim())
    } catch {
      setMessage(words.failed)
    }
    setBusy(false)
  }

  /** The button that was pressed says whether to look or to enter. */
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const pressed = event.nativeEvent.submitter as HTMLButtonElement | null
    void ask(event.currentTarget, pressed?.value === 'enter')
  }
  // What was looked at no longer is what would be entered.
  const forget = () => {
    setReport(undefined)
    setMessage('')
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
      <div className="import-buttons">
        <button type="submit" value="check" disabled={isBusy}>
          {words.check}
        </button>
        {canEnter && (
          <button type="submit" value="enter" disabled={isBusy}>
            {words.enter}
          </button>
        )}
      </div>
      <p role="status">{message}</p>
      {report && report.rows.length > 0 && <ReportTable report={report} words={words} />}
    </form>
  )
}
