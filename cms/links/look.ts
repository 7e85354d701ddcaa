/** Looks whether an address leads to a page: gently first, following where it is sent, a few steps and no circle. */
import { ask, Unreachable, type Answer, type Reach } from './ask.ts'
import type { Result } from './outcomes.ts'

const mostSteps = 5

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** It is this machine that has no net; nothing is learnt about the address. */
const cutOff = ['EAI_AGAIN', 'ENETDOWN', 'ENETUNREACH']
const noSuchName = ['ENOTFOUND', 'ENODATA']
/** The server forgot a link of its certificate's chain. Browsers find it by themselves, so women reach the page. */
const incompleteChain = ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY']

const isRedirect = ({ status, location }: Answer): boolean =>
  [301, 302, 303, 307, 308].includes(status) && location !== undefined

/** Many servers answer HEAD with nonsense: what is not simply there is asked for as a browser does. */
async function answerOf(url: URL, reach: Reach): Promise<Answer> {
  const head = await ask(url, 'HEAD', reach).catch((error: unknown) => {
    if (error instanceof Unreachable || [...cutOff, ...noSuchName].includes(codeOf(error))) throw error
    return undefined
  })
  return head && (head.status < 300 || isRedirect(head)) ? head : ask(url, 'GET', reach)
}

function resultOf(status: number, isElsewhere: boolean): Result {
  if (status === 404 || status === 410) return { outcome: 'gone', status }
  if (status >= 500 || status < 200) return { outcome: 'failed', status }
  // "Not for you" and "too often" are said to programs like this one; a person may get her page.
  return { outcome: isElsewhere ? 'redirected' : 'ok', status }
}

function resultOfError(error: unknown): Result | undefined {
  const code = codeOf(error)
  if (error instanceof Unreachable) return { outcome: 'refused' }
  if (noSuchName.includes(code)) return { outcome: 'unknownHost' }
  if (incompleteChain.includes(code)) return { outcome: 'ok' }
  return cutOff.includes(code) ? undefined : { outcome: 'failed' }
}

/** What comes of an address; undefined when nothing can be learnt now, because this machine has no net. */
export async function look(address: string, reach: Reach): Promise<Result | undefined> {
  try {
    let url = new URL(address)
    for (let steps = 0; steps <= mostSteps; steps++) {
      const answer = await answerOf(url, reach)
      if (!isRedirect(answer)) return resultOf(answer.status, steps > 0)
      url = new URL(answer.location ?? '', url)
    }
    return { outcome: 'failed' }
  } catch (error) {
    return resultOfError(error)
  }
}
