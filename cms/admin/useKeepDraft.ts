'use client'
import { useForm, useFormModified } from '@payloadcms/ui'

/**
 * Saves what was just typed, however much is missing, so that what is done with the offer is done with all of it.
 * @returns whether all of it is saved; why not, the form says
 */
export function useKeepDraft(): (offer: string) => Promise<boolean> {
  const { submit } = useForm()
  const isModified = useFormModified()
  return async (offer) => {
    if (!isModified) return true
    const answer = await submit({
      action: `/api/offers/${offer}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return answer?.res.ok === true
  }
}
