'use client'
import { useForm, useFormModified } from '@payloadcms/ui'

/** Saves what was just typed, however much is missing, so that what is done with the offer is done with all of it. */
export function useKeepDraft(): (offer: string) => Promise<unknown> {
  const { submit } = useForm()
  const isModified = useFormModified()
  return (offer) =>
    isModified
      ? submit({
          action: `/api/offers/${offer}?draft=true&depth=0`,
          method: 'PATCH',
          overrides: { _status: 'draft' },
          skipValidation: true,
        })
      : Promise.resolve()
}
