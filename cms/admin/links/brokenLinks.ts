/** What the CMS knows of the web addresses in a document: asked once for all fields that show some of it. */
import type { BrokenLink } from '../../links/endpoint.ts'
import { read } from '../ask.ts'

interface Answer {
  readonly links: Promise<readonly BrokenLink[]>
  readonly stop: AbortController
  users: number
}
const answers = new Map<string, Answer>()

function ask(address: string): Answer {
  const stop = new AbortController()
  const links = read<{ links: BrokenLink[] }>(address, { signal: stop.signal }).then(
    (answer) => answer?.links ?? [],
    () => [],
  )
  return { links, stop, users: 0 }
}

/** Tells the broken addresses of a document. What is given back ends it; the last one who leaves lets the answer go. */
export function tellBroken(address: string, tell: (links: readonly BrokenLink[]) => void): () => void {
  const answer = answers.get(address) ?? ask(address)
  answers.set(address, answer)
  answer.users++
  let listens = true
  void answer.links.then((links) => {
    if (listens) tell(links)
  })
  return () => {
    listens = false
    answer.users--
    if (answer.users > 0) return
    answers.delete(address)
    answer.stop.abort()
  }
}
