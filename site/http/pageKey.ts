/** What makes two requests the same page. */
import { offerFacets } from '../../content-models/offerFacets.ts'
import { readQuery, writeQuery } from '../../content-models/query.ts'
import { counsellorIn } from '../guides/counsellor.ts'
import { addressQuery } from './addressQuery.ts'
import { regionIn } from '../pwa/region.ts'
import { secondLanguage } from '../bilingual/secondLanguage.ts'
import { readWayQuery, writeWayQuery } from '../way/wayQuery.ts'

const isOffer = (parts: readonly string[]): boolean =>
  parts.length >= 4 && parts[2] === 'offers' && parts[3] !== ''

/** The same key for every spelling of the same question; unknown parameters make no page of their own. */
export function pageKey({ pathname, searchParams }: URL, saveData: boolean): string {
  const parts = pathname.split('/')
  const [, language = '', page] = parts
  const save = saveData ? 'save ' : ''
  if (isOffer(parts)) {
    const beside = secondLanguage(searchParams, language)
    return `${save}${pathname}${beside ? `?with=${beside.code}` : ''}`
  }
  return `${save}${pathname}${queryOf(page, searchParams)}`
}

/** The question of a page, in its one spelling. */
function queryOf(page: string | undefined, asked: URLSearchParams): string {
  if (page?.startsWith('offers')) return writeQuery(offerFacets, readQuery(offerFacets, asked))
  if (page === 'way') return writeWayQuery(readWayQuery(asked))
  if (page === 'catalogue.json') return `?district=${regionIn(asked) ?? ''}`
  return page === 'guides' ? addressQuery({ for: counsellorIn(asked) }) : ''
}
