'use client'
/** Beside an offer whose organisation has no account: let it say that what was written is right. */
import '../panel.css'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ConfirmationView } from '../../confirmations/ask.ts'
import { fill, useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { OneAnswer } from '../OneAnswer.tsx'
import { post, read } from '../ask.ts'
import type { ConfirmationWords } from './words.ts'

const load = (offer: string) => read<ConfirmationView>(`/api/offers/${offer}/confirmation`)

/** What came of the last question. */
function outcomeOf({ last }: ConfirmationView, w: ConfirmationWords): string {
  if (!last) return ''
  if (last.isOld) return w.isOld
  return fill(last.isRight === null ? w.asked : last.isRight ? w.isRight : w.isWrong, { to: last.to })
}

export function ConfirmationPanel({ words }: { words: InBoth<ConfirmationWords> }) {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [view, setView] = useState<ConfirmationView>()
  const [to, setTo] = useState<string>()
  const [message, setMessage] = useState('')
  const w = useWords(words)
  const own = useOwnWords()
  const offer = id === undefined ? undefined : String(id)

  useEffect(() => {
    if (offer !== undefined) load(offer).then(setView, () => undefined)
  }, [offer, lastUpdateTime])

  if (offer === undefined || !view?.isNeeded) return null
  const address = to ?? view.email
  const ask = async () => {
    const refusal = await post(`/api/offers/${offer}/confirmation`, { to: address })
    setMessage(refusal === undefined ? '' : refusal || w.failed)
    if (refusal === undefined) setView(await load(offer))
  }

  return (
    <section className="panel review-panel" aria-label={w.panel} {...own}>
      <h3>{w.panel}</h3>
      <p>{outcomeOf(view, w) || w.needed}</p>
      <OneAnswer
        label={w.to}
        type="email"
        value={address}
        onType={setTo}
        button={w.ask}
        onSend={() => void ask()}
      />
      <p role="status">{message}</p>
    </section>
  )
}
