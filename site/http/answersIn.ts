/** What somebody has answered on a page, in its one spelling: it comes along into another language. */
import { offerFacets } from '../../content-models/offerFacets.ts'
import { readQuery, writeQuery } from '../../content-models/query.ts'
import { readAnswers, writeAnswers } from '../ask/answers.ts'
import { readQuestion, writeQuestion } from '../childcare/question.ts'
import { counsellorIn } from '../guides/counsellor.ts'
import { dutyIn } from '../responsible/duty.ts'
import { whereIn } from '../where/whereIn.ts'
import { addressKind } from './addressKind.ts'
import { addressQuery } from './addressQuery.ts'

/** The words she typed into the search do not come along: they are in this language. */
export function answersIn({ pathname, searchParams: asked }: URL, language: string): string {
  const [, , page] = pathname.split('/')
  if (page === 'childcare') return writeQuestion({ ...readQuestion(asked), ...whereIn(asked) })
  if (page === 'responsible') return addressQuery({ duty: dutyIn(asked), ...whereIn(asked) })
  if (page === 'guides') return addressQuery({ for: counsellorIn(asked) })
  if (addressKind(pathname) === 'ask') return asked.size > 0 ? writeAnswers(readAnswers(asked, language)) : ''
  return writeQuery(offerFacets, { ...readQuery(offerFacets, asked), q: '' })
}
