'use client'
/** Below a web address: that it leads nowhere, and since when. Gone as soon as another one is typed. */
import '../form/form.css'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { BrokenLink } from '../../links/endpoint.ts'
import { useOwnWords } from '../inLanguage.ts'
import { tellBroken } from './brokenLinks.ts'

export function LinkState({ path }: { path: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const typed = useFormFields(([fields]) => fields[path]?.value)
  const [broken, setBroken] = useState<BrokenLink>()
  const own = useOwnWords()

  useEffect(() => {
    if (id === undefined) return undefined
    return tellBroken(`/api/${String(collectionSlug)}/${String(id)}/links`, (links) => {
      setBroken(links.find((link) => link.path === path))
    })
  }, [id, collectionSlug, path])

  if (!broken || broken.url !== typed) return null
  return (
    <p className="form-hint link-state" role="status" {...own}>
      {broken.sentence}
    </p>
  )
}
