'use client'
/** The help sentence of a field. */
import { FieldDescription } from '@payloadcms/ui'
import type { StaticDescription } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  path: string
  /** What Payload has made of it already */
  made: ReactNode
  text: StaticDescription | undefined
}

export const Help = ({ path, made, text }: Props) =>
  made ?? (text ? <FieldDescription description={text} path={path} /> : null)
