'use client'
import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useCallback, useMemo, type ReactNode } from 'react'

/**
 * Payload's drawer for a planned publication says "planned" whatever it was answered. Only what is thrown does it show as
 * an error, and only what the browser throws keeps its words.
 */
export function RefusedPlans({ children }: { readonly children: ReactNode }) {
  const functions = useServerFunctions()
  const { schedulePublish: plan } = functions
  const schedulePublish = useCallback<typeof plan>(
    async (args) => {
      const answer = (await plan(args)) as { readonly error?: string }
      if (answer.error) throw new Error(answer.error)
      return answer
    },
    [plan],
  )
  const value = useMemo(() => ({ ...functions, schedulePublish }), [functions, schedulePublish])
  return <ServerFunctionsContext value={value}>{children}</ServerFunctionsContext>
}
