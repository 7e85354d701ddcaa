'use client'
/** Below a web address: that it leads nowhere, and since when. Gone as soon as another one is typed. */
import '../form/form.css'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { BrokenLink } from '../../links/endpoint.ts'
import { read } from '../ask.ts'

export function LinkState({ path }: { path: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const typed = useFormFields(([fields]) => fields[path]?.value)
  const [broken, setBroken] = useState<BrokenLink>()

  useEffect(() => {
    if (id === undefined) return undefined
    const stop = new AbortController()
    read<{ links: BrokenLink[] }>(`/api/${String(collectionSlug)}/${String(id)}/links`, {
      signal: stop.signal,
    }).then(
      (answer) => {
        setBroken(answer?.links.find((link) => link.path === path))
      },
      () => undefined,
    )
    return () => {
      stop.abort()
    }
  }, [id, collectionSlug, path])

  if (!broken || broken.url !== typed) return null
  return (
    <p className="form-hint link-state" role="status">
      {broken.sentence}
    </p>
  )
}
