'use client'
import { useCallback, useEffect, useState } from 'react'
import { ask } from './ask.ts'

/**
 * What the CMS says at this address, asked anew on each `occasion`. `isSilent` when no answer came: ask `again`. Nothing is
 * asked while there is no address.
 */
export function useAnswer<Answer extends object>(address: string | undefined, occasion?: string) {
  const [view, setView] = useState<Answer>()
  const [isSilent, setSilent] = useState(false)

  const again = useCallback(async () => {
    if (address === undefined) return
    const answer = await ask<Answer>(address)
    setSilent(answer === '')
    if (typeof answer !== 'string') setView(answer)
  }, [address])
  useEffect(() => {
    void again()
  }, [again, occasion])

  return { view, setView, isSilent, again }
}
