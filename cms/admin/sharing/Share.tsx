'use client'
/** What to do with an offer that has just become public: look at it, print its poster, tell the groups. */
import { useEffect, useState } from 'react'
import type { Share as Shared } from '../../sharing/endpoint.ts'
import { useOwnWords } from '../inLanguage.ts'
import { askShare, copy } from './ask.ts'
import { Languages } from './Languages.tsx'
import type { SharingLanguage, SharingWords } from './words.ts'

interface Props {
  offer: string
  /** The form shows what is public: nothing waits to be published. */
  isCurrent: boolean
  words: SharingWords
  languages: readonly SharingLanguage[]
}

const joined = ({ texts }: Shared): string => texts.map(({ text }) => text).join('\n\n')

export function Share({ offer, isCurrent, words: w, languages }: Props) {
  const [share, setShare] = useState<Shared>()
  const [message, setMessage] = useState('')
  const own = useOwnWords()

  const show = async (chosen?: readonly string[]) => {
    const answer = await askShare(offer, chosen)
    if (typeof answer === 'string') setMessage(answer || w.failed)
    else setShare(answer.share ?? undefined)
  }
  useEffect(() => {
    void show(share?.chosen)
    // Asked anew when something was published, not with every letter that makes a draft.
  }, [offer, isCurrent])

  if (!share) return message ? <p role="status">{message}</p> : null
  return (
    <section className="panel sharing" aria-label={w.share} {...own}>
      <h3>{w.share}</h3>
      <p>{w.shareExplains}</p>
      <a href={share.page} target="_blank" rel="noopener noreferrer">
        {w.page}
      </a>
      <Languages
        legend={w.languages}
        languages={languages}
        chosen={share.chosen}
        onChoose={(chosen) => void show(chosen)}
      />
      <a href={share.poster} target="_blank" rel="noopener noreferrer">
        {w.poster}
      </a>
      <label>
        {w.chat}
        <textarea readOnly rows={10} value={joined(share)} dir="auto" />
      </label>
      <button
        type="button"
        data-share="chat"
        onClick={() =>
          void copy(joined(share)).then((done) => {
            setMessage(done ? w.textCopied : w.copyFailed)
          })
        }
      >
        {w.copyText}
      </button>
      <p role="status">{message}</p>
    </section>
  )
}
