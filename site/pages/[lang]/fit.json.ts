/** Facts and cards of the offers named, for the phone that compares them with what it keeps. Her situation is not sent. */
import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { readerOf } from '../../content/reader.ts'
import { allWordsOf, siteLanguage } from '../../i18n.ts'
import { mostOffers } from '../../kept/mostOffers.ts'
import { fitOffer, fitWords, type FitAnswer } from '../../situation/answer.ts'

export const GET: APIRoute = ({ locals, params, url }) => {
  const { lang } = params
  if (lang === undefined || !siteLanguage(lang))
    return Response.json({ error: 'Unknown language.' }, { status: 404 })
  const slugs = new Set((url.searchParams.get('offers') ?? '').split(',').slice(0, mostOffers))
  const reader = readerOf(locals)
  const answer: FitAnswer = {
    ...(url.searchParams.get('words') === 'no' ? {} : { words: fitWords(allWordsOf(lang)) }),
    offers: [...slugs].flatMap((slug) => {
      const listing = content.listingAt(slug)
      return listing ? fitOffer(reader, listing) : []
    }),
  }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
