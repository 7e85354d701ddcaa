import { pagesBelow } from './sitemap.ts'

/** A kind of page, in one of its states. */
export interface Template {
  name: string
  /** What follows the language; with "/*" any page below that section, for slugs depend on the content */
  path: string
  /** What it answers; 200 where nothing is said */
  status?: number
}

export const templates: readonly Template[] = [
  { name: 'start', path: '/' },
  { name: 'all offers', path: '/offers' },
  { name: 'filtered offers', path: '/offers?childcare=with&time=morning&district=15090' },
  { name: 'second page of offers', path: '/offers?page=2' },
  { name: 'offers as a week', path: '/offers?view=week&childcare=with' },
  { name: 'nothing found', path: '/offers?q=xyzzy&childcare=with' },
  { name: 'which of these places', path: '/offers?near=39517' },
  { name: 'a place that nobody knows', path: '/offers?near=Nirgendwo' },
  { name: 'the way', path: '/way' },
  { name: 'the way in a district', path: '/way?district=15081&childcare=with&part_time=yes' },
  { name: 'an offer', path: '/offers/*' },
  { name: 'an offer with a waiting list', path: '/offers/mia-kurs-frauen-stark-im-alltag' },
  { name: 'an offer in two languages', path: '/offers/*?with=uk' },
  { name: 'what is no longer right with an offer', path: '/offers/*/wrong' },
  { name: 'the poster of an offer', path: '/offers/*/poster?with=en,uk,ar' },
  { name: 'asking for a place', path: '/offers/*/ask?age=2,5&time=morning&reply=call&call=morning' },
  { name: 'her situation', path: '/situation' },
  { name: 'what she saved', path: '/saved' },
  { name: 'help', path: '/help' },
  { name: 'information', path: '/info/*' },
  { name: 'a childcare place', path: '/childcare' },
  { name: 'a childcare place, answered', path: '/childcare?age=2&hours=8&near=Stendal' },
  { name: 'a childcare place, place unclear', path: '/childcare?age=6&near=39517' },
  { name: 'the letter for a childcare place', path: '/childcare/letter?age=2&hours=8&near=Stendal' },
  { name: 'who is responsible', path: '/responsible?duty=integration&district=15084' },
  { name: 'the districts', path: '/districts' },
  { name: 'a district', path: '/districts/stendal' },
  { name: 'the guides', path: '/guides?for=volunteers' },
  { name: 'a guide', path: '/guides/both-spouses' },
  { name: 'a guide of which nothing stays', path: '/guides/safety' },
  { name: 'the public report', path: '/info/report' },
  { name: 'the report of a district', path: '/info/report/stendal' },
  { name: 'a page that is not there', path: '/nowhere', status: 404 },
  { name: 'an offer that is not there', path: '/offers/nowhere', status: 404 },
  { name: 'a preview that is not there', path: '/preview/nowhere', status: 404 },
]

/** The path of a template on a site that names these addresses in its sitemap. */
export function pathOf({ path }: Template, addresses: string[]): string {
  const [section = '', rest] = path.split('/*')
  if (rest === undefined) return path
  const [first] = pagesBelow(section.slice(1), addresses)
  if (first === undefined) throw new Error(`The sitemap names no page below "${section}/".`)
  return first + rest
}
