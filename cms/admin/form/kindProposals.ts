/** What the kind of an offer proposes for other answers, without ever changing what somebody has said. */
import { kindFacts, type KindFacts } from '../../../content-models/kinds.ts'
import { offer } from '../../../content-models/offer.ts'

export interface Answers {
  readonly germanFrom?: unknown
  readonly papers?: unknown
}

const factsOfAny = (kind: unknown): KindFacts =>
  typeof kind === 'string' && Object.hasOwn(kindFacts, kind)
    ? kindFacts[kind as keyof typeof kindFacts]
    : { stages: [] }

/** The answers that stand there when nobody has said anything but the kind. */
export const proposalOf = (kind: unknown): { germanFrom: string; papers: readonly string[] } => {
  const { germanFrom = offer.fields.germanFrom.initial, papers = [] } = factsOfAny(kind)
  return { germanFrom, papers }
}

const isSame = (one: unknown, other: readonly string[]): boolean => {
  const values = [one ?? []].flat()
  return values.length === other.length && values.every((value) => other.includes(value as string))
}

/** The answers that change with the kind: those still empty or as the former kind proposed them. */
export function proposalsFor(
  before: unknown,
  now: unknown,
  answers: Answers,
): Partial<ReturnType<typeof proposalOf>> {
  const [old, next] = [proposalOf(before), proposalOf(now)]
  const mayChange = (answer: unknown, proposed: string | readonly string[]) =>
    isSame(answer, []) || isSame(answer, [proposed].flat())
  return {
    ...(mayChange(answers.germanFrom, old.germanFrom) && answers.germanFrom !== next.germanFrom
      ? { germanFrom: next.germanFrom }
      : {}),
    ...(mayChange(answers.papers, old.papers) && !isSame(answers.papers, next.papers)
      ? { papers: next.papers }
      : {}),
  }
}
