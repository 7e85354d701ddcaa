'use client'
/** When the kind is chosen: fills in what is usual for it, and says so, because usual is not always right. */
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { factsOf, offerKinds } from '../../../content-models/kinds.ts'
import { fill, useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { proposalsFor } from './kindProposals.ts'

export interface KindWords {
  readonly usual: string
  readonly german: string
  readonly papers: string
  readonly stage: string
  /** Words of stages, levels and papers */
  readonly values: Readonly<Record<string, string>>
}

export function KindProposal({ path, words }: { path: string; words: InBoth<KindWords> }) {
  const say = useWords(words)
  const own = useOwnWords()
  const { dispatchFields, getData, setModified } = useForm()
  const kind = useFormFields(([fields]) => fields[path]?.value)
  const before = useRef(kind)

  useEffect(() => {
    if (before.current === kind) return
    const { germanFrom, papers } = getData() as { germanFrom?: unknown; papers?: unknown }
    const proposals = proposalsFor(before.current, kind, { germanFrom, papers })
    before.current = kind
    for (const [name, value] of Object.entries(proposals))
      dispatchFields({ type: 'UPDATE', path: name, value })
    setModified(true)
  }, [kind, dispatchFields, getData, setModified])

  const known = offerKinds.values.find((one) => one === kind)
  if (!known) return null
  const { stages, germanFrom, papers } = factsOf(known)
  const names = (list: string, values: readonly string[]) =>
    values.map((value) => say.values[`${list}.${value}`] ?? value).join(', ')
  const usual = [
    ...(germanFrom ? [`${say.german}: ${names('germanLevel', [germanFrom])}`] : []),
    ...(papers ? [`${say.papers}: ${names('entryPaper', papers)}`] : []),
  ]
  return (
    <p className="form-hint" role="status" {...own}>
      {fill(say.stage, { stages: names('stage', stages) })}
      {usual.length > 0 && ` ${fill(say.usual, { usual: usual.join('; ') })}`}
    </p>
  )
}
