'use client'
/** The German entry that a translation is of, as readers get it; older texts of it; and the glossary. */
import { useEffect, useState } from 'react'
import { germanTexts, type GermanText, type TranslatableKind } from '../../../content-models/owedTexts.ts'
import { valueAt } from '../../../content-models/paths.ts'
import { textHash } from '../../../content-models/textHash.ts'
import { collectionOf } from '../../collections/names.ts'
import type { Term } from '../../translate/glossary/terms.ts'
import { read } from '../ask.ts'

export interface German {
  readonly texts: readonly GermanText[]
  readonly terms: readonly Term[]
  /** The text as it was when its hash was this, where a published version still has it */
  readonly former: (path: string, hash: string) => string | undefined
}

const ask = <T>(path: string) => read<T>(`/api/${path}`).catch(() => undefined)

const lastVersions = 25

async function load(kind: TranslatableKind, entry: string): Promise<German | undefined> {
  const collection = collectionOf[kind]
  const published = `where[parent][equals]=${entry}&where[version._status][equals]=published`
  const [german, glossary, versions] = await Promise.all([
    ask<object>(`${collection}/${entry}?depth=0`),
    ask<{ docs: Term[] }>('glossary?limit=200&depth=0'),
    ask<{ docs: { version: object }[] }>(
      `${collection}/versions?${published}&sort=-updatedAt&limit=${String(lastVersions)}&depth=0`,
    ),
  ])
  if (!german) return undefined
  return {
    texts: germanTexts(kind, german),
    terms: glossary?.docs ?? [],
    former: (path, hash) =>
      versions?.docs
        .map(({ version }) => valueAt(version, path))
        .find((text): text is string => typeof text === 'string' && textHash(text) === hash),
  }
}

/** undefined while it is on its way; null where there is none that she may read. */
export function useGerman(kind: TranslatableKind | undefined, entry: string): German | null | undefined {
  const [german, setGerman] = useState<German | null>()
  useEffect(() => {
    let isGone = false
    if (kind && entry)
      void load(kind, entry).then((found) => {
        if (!isGone) setGerman(found ?? null)
      })
    return () => {
      isGone = true
    }
  }, [kind, entry])
  return german
}
