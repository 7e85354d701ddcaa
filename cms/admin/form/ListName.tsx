'use client'
/** Gives Payload's list of entries the name of its field: its box has a label that belongs to nothing. */
import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useRef, type ComponentProps } from 'react'

export function ListName({ field }: ComponentProps<RelationshipFieldClientComponent>) {
  const { i18n } = useTranslation()
  const here = useRef<HTMLSpanElement>(null)
  const name = getTranslation(field.label ?? '', i18n)
  useEffect(() => {
    const around = here.current?.closest('.field-type')
    if (!around) return undefined
    const giveName = () => around.querySelector('input[role=combobox]')?.setAttribute('aria-label', name)
    giveName()
    // The box is drawn later than this, and anew when its choices arrive.
    const observer = new MutationObserver(giveName)
    observer.observe(around, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
    }
  }, [name])
  return <span ref={here} hidden />
}
