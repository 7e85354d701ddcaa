'use client'
/** Below a web address: that it leads nowhere, and since when. Gone as soon as another one is typed. */
import '../form/form.css'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { BrokenLink } from '../../links/endpoint.ts'
import { tellBroken } from './brokenLinks.ts'

export function LinkState({ path }: { path: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const typed = useFormFields(([fields]) => fields[path]?.value)
  const [broken, setBroken] = useState<BrokenLink>()

  useEffect(() => {
    if (id === undefined) return undefined
    return tellBroken(`/api/${String(collectionSlug)}/${String(id)}/links`, (links) => {
      setBroken(links.find((link) => link.path === path))
    })
  }, [id, collectionSlug, path])

  if (!broken || broken.url !== typed) return null
  return (
    <p className="form-hint link-state" role="status">
      {broken.sentence}
    </p>
  )
}
