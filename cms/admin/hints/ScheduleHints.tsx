'use client'
/** Beside the hours: what they come to, and whether they fit those of schools and Kitas there. */
import '../form/form.css'
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useMemo, useState } from 'react'
import type { Offer } from '../../../content-models/offer.ts'
import { fill, useOwnWords, useSpoken, useWords, type InBoth } from '../inLanguage.ts'
import { rowsIn } from '../week/rowsInForm.ts'
import { slotsOf } from '../week/slotTimes.ts'
import { hourHints } from './hourHints.ts'
import { askHours, type Hours } from './placeHours.ts'
import type { ScheduleWords } from './words.ts'

/** The offer as far as its hours are concerned. */
function offerIn(fields: FormState): Offer {
  const value = (path: string) => fields[path]?.value ?? undefined
  return {
    venue: value('venue'),
    partTime: value('partTime'),
    place: value('place'),
    schedule: {
      form: value('schedule.form'),
      amount: value('schedule.amount'),
      unit: value('schedule.unit'),
      holidayBreak: value('schedule.holidayBreak'),
      slots: slotsOf(rowsIn(fields, 'schedule.slots')),
    },
  } as unknown as Offer
}

export function ScheduleHints({ words }: { words: InBoth<ScheduleWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const language = useSpoken()
  const kept = useFormFields(([fields]) => JSON.stringify(offerIn(fields)))
  const offer = useMemo(() => JSON.parse(kept) as Offer, [kept])
  const [there, setThere] = useState<Hours>({})

  useEffect(() => {
    const stop = new AbortController()
    askHours(offer.place, stop.signal).then(setThere, () => undefined)
    return () => {
      stop.abort()
    }
  }, [offer.place])

  const hints = hourHints({ offer, ...there })
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const written = (gaps: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(gaps).map(([name, value]) => [name, number.format(value)]))
  return (
    <div role="status" {...own}>
      <ul className="hour-hints">
        {hints.map(({ key, gaps }) => (
          <li key={key} data-hint={key}>
            {fill(say[key], written(gaps))}
          </li>
        ))}
      </ul>
    </div>
  )
}
