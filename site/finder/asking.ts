/** Offers that are no answer only because they do not say something: how many they are, and where they are listed. */
import { count } from '../../content-models/bitmap.ts'
import { writeQuestion } from '../childcare/question.ts'
import type { OfferQuery } from '../../content-models/query.ts'
import type { Asked } from './nothingFound.ts'
import type { LinkView } from './types.ts'

/** What she asks about her children, of which an offer may say nothing. */
const aboutChildren = ({ chosen }: OfferQuery) => ['childcare', 'age'].filter((key) => chosen[key]?.length)

/** The same query for those that do not say whether they take her children. */
function childrenAskedFor(query: OfferQuery): OfferQuery {
  const { childcare, age } = query.chosen
  const asked = age
    ? { age: ['unknown'], ...(childcare ? { childcare: [...new Set([...childcare, 'unknown'])] } : {}) }
    : { childcare: ['unknown'] }
  return { ...query, page: 1, chosen: { ...query.chosen, ...asked } }
}

function childrenLine({ reader, query, index, narrowed, address }: Asked): LinkView[] {
  const keys = aboutChildren(query)
  const asking = keys.length > 0 ? count(index.asking(keys, query.chosen, narrowed(query))) : 0
  if (asking === 0) return []
  const label = reader.say(keys.includes('age') ? 'asking.ages' : 'asking', { count: asking })
  return [{ label, href: address(childrenAskedFor(query)) }]
}

function timesLine({ reader, query, index, narrowed, address }: Asked): LinkView[] {
  if (!query.free || query.fit === 'ask') return []
  const asked: OfferQuery = { ...query, page: 1, fit: 'ask' }
  const asking = count(index.search(asked.chosen, narrowed(asked)))
  return asking === 0 ? [] : [{ label: reader.say('asking.times', { count: asking }), href: address(asked) }]
}

/** A line for what they do not say about her children, and one for their times. */
export const askingViews = (asked: Asked): LinkView[] => [...childrenLine(asked), ...timesLine(asked)]

/** Who asks about childcare may need a place for her child: the way to one, begun with what she has answered here. */
export function childcareHelper({ reader, query }: Pick<Asked, 'reader' | 'query'>): LinkView | undefined {
  if (aboutChildren(query).length === 0) return undefined
  const { age, district } = query.chosen
  const known = { age: age?.find((one) => one !== 'unknown'), near: query.near, district: district?.[0] }
  return {
    label: reader.say('finder.childPlace'),
    href: `/${reader.language.code}/childcare${writeQuestion(known)}#steps`,
  }
}
