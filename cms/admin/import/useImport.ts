'use client'
/** What the page knows of a table: what it asks about it, what would happen, and what is said meanwhile. */
import { useRef, useState } from 'react'
import type { Questions } from '../../import/questions.ts'
import type { Report } from '../../import/report.ts'
import { askImport, type Wish } from './ask.ts'
import { said } from './said.ts'
import { keepMapping, keptMapping, mappingIn } from './typedMapping.ts'
import type { ImportWords } from './words.ts'

const wishIn = (chosen: FormData, questions: Questions | undefined, apply: boolean): Wish => ({
  file: chosen.get('file') as File,
  organisation: (chosen.get('organisation') as string | null) ?? '',
  allOrNothing: chosen.has('all'),
  apply,
  mapping: questions ? mappingIn(chosen, questions) : {},
})

/** A table that is new to the page is asked about with what the tab has kept for its headings. */
async function askWithKept(wish: Wish): Promise<Report> {
  const report = await askImport(wish)
  const kept = report.questions && keptMapping(report.questions)
  if (!report.questions || !kept) return report
  const mapped = await askImport({ ...wish, mapping: kept })
  if (mapped.questions) return mapped
  // Kept by an older version of this page.
  keepMapping(report.questions, {})
  return report
}

export function useImport(words: ImportWords, largest: number) {
  const [message, setMessage] = useState('')
  const [report, setReport] = useState<Report>()
  const [questions, setQuestions] = useState<Questions>()
  const [isBusy, setBusy] = useState(false)
  /** How often the form was changed: what is answered to an older form is not shown as if it were about this one. */
  const changes = useRef(0)

  const ask = async (wish: Wish): Promise<void> => {
    const asked = changes.current
    if (questions) keepMapping(questions, wish.mapping)
    const answer = questions ? await askImport(wish) : await askWithKept(wish)
    const isStale = changes.current !== asked
    setMessage(isStale && !answer.done ? '' : said(words, answer, wish.allOrNothing))
    if (isStale) return
    setReport(answer)
    // A mapping that is refused stays as it stands: what she chose is not lost.
    if (answer.questions) setQuestions(answer.questions)
  }
  const send = async (form: HTMLFormElement, apply: boolean) => {
    const wish = wishIn(new FormData(form), questions, apply)
    if (isBusy) return
    if (wish.file.size > largest) {
      setMessage(words.tooBigHere)
      return
    }
    setBusy(true)
    setMessage(apply ? words.entering : words.checking)
    await ask(wish).catch(() => setMessage(words.failed))
    setBusy(false)
  }
  /** What was looked at no longer is what would be entered. */
  const forget = () => {
    changes.current++
    setReport(undefined)
    setMessage('')
  }
  const forgetTable = () => {
    setQuestions(undefined)
    forget()
  }
  return { message, report, questions, isBusy, send, forget, forgetTable }
}
