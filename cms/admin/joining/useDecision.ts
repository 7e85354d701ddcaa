'use client'
/** Takes an organisation in, or not. */
import { useState } from 'react'
import { post } from '../ask.ts'

interface Decision {
  readonly accept: boolean
  readonly comment: string
}

/** Sends a decision and reloads the form. `failed` is the one that no answer came to, to be sent again as it was. */
export function useDecision(organisation: string) {
  const [refusal, setRefusal] = useState('')
  const [failed, setFailed] = useState<Decision>()

  const decide = async (decision: Decision) => {
    const answer = await post(`/api/organisations/${organisation}/joining`, decision)
    if (answer === undefined) {
      location.reload()
      return
    }
    setRefusal(answer)
    setFailed(answer === '' ? decision : undefined)
  }
  return { refusal, failed, decide }
}
