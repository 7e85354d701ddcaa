'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { Step } from '../../workflow/states.ts'
import { useKeepDraft } from '../useKeepDraft.ts'
import type { Refused } from '../ask.ts'
import { takeStep } from './ask.ts'
import type { ReviewWords } from './words.ts'

/** Steps for which nothing may be missing. */
const needsAll: readonly Step[] = ['submit', 'approve']

/** Keeps what was typed and takes a step with it; what speaks against it is told. */
export function useStep(
  offer: string | undefined,
  w: ReviewWords,
  tell: (message: string) => void,
): (step: Step, comment: string) => Promise<void> {
  const { dispatchFields, getFields, setSubmitted, validateForm } = useForm()
  const keepDraft = useKeepDraft()
  const isSmall = useFormFields(([fields]) => fields['smallCorrection']?.value === true)

  const refuse = ({ message, fieldsOf }: Refused) => {
    const known = getFields()
    const errors = fieldsOf('offers').filter(({ path }) => path in known)
    if (errors.length === 0) {
      tell(message || w.failed)
      return
    }
    // The form knows only of the questions that it has drawn; the CMS knows all of them.
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
    setSubmitted(true)
    tell(w.incomplete)
  }
  return async (step, comment) => {
    if (offer === undefined) return
    tell('')
    // What is missing stands as a list at the top of the form then, each a link to its question.
    if (needsAll.includes(step) && !(await validateForm())) {
      setSubmitted(true)
      tell(w.incomplete)
      return
    }
    if (!(await keepDraft(offer))) {
      tell(w.notSaved)
      return
    }
    const refused = await takeStep(offer, step, comment, isSmall)
    // The form shows another version now, and what Payload says of it follows from it.
    if (refused) refuse(refused)
    else location.reload()
  }
}
