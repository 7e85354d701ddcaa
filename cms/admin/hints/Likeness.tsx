'use client'
/** Offers that are perhaps the same one, and a place that is perhaps an office: questions with a link, no walls. */
import '../form/form.css'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { read } from '../ask.ts'
import { fill, useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import type { Likeness as Found } from './likenessEndpoint.ts'
import type { LikenessWords } from './words.ts'

const compared = ['kind', 'place', 'organisation', 'schedule.slots', 'validFrom', 'validUntil']

export function Likeness({ words }: { words: InBoth<LikenessWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const { id, lastUpdateTime } = useDocumentInfo()
  const answers = useFormFields(([fields]) => compared.map((path) => String(fields[path]?.value)).join())
  const [found, setFound] = useState<Found>()

  // What is compared is what was saved: asked again after each save, once there is something to compare.
  useEffect(() => {
    if (id === undefined) return undefined
    const stop = new AbortController()
    read<Found>(`/api/offers/${String(id)}/likeness`, { signal: stop.signal }).then(setFound, () => undefined)
    return () => {
      stop.abort()
    }
  }, [id, lastUpdateTime, answers])

  if (!found || (found.duplicates.length === 0 && found.headOffice === null)) return null
  return (
    <div className="form-hint likeness" role="status" {...own}>
      {found.duplicates.length > 0 && (
        <p>
          {say.duplicates}{' '}
          {found.duplicates.map(({ id: other, title }) => (
            <a key={other} href={`/admin/collections/offers/${other}`} target="_blank" rel="noreferrer">
              {title || '…'}
            </a>
          ))}
        </p>
      )}
      {found.headOffice && (
        <p>
          {fill(say[found.headOffice], { uses: found.uses })}{' '}
          <a href={`/admin/collections/places/${String(found.place)}`} target="_blank" rel="noreferrer">
            {'→'}
          </a>
        </p>
      )}
    </div>
  )
}
