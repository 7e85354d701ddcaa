/** Every request passes here: the language of the address, the kept pages, the headers. */
import { defineMiddleware } from 'astro:middleware'
import { hourInBerlin, todayInBerlin } from '../content-models/localDate.ts'
import { content, ready } from './content/index.ts'
import { makeWordIndexes } from './content/makeWordIndexes.ts'
import { addressKind, type AddressKind } from './http/addressKind.ts'
import { isForeign } from './http/foreign.ts'
import { pageKey } from './http/pageKey.ts'
import { respond } from './http/respond.ts'
import { sayIn, siteLanguage } from './i18n.ts'
import { settings } from './settings.ts'

void ready.then(makeWordIndexes)

/**
 * Answered anew each time: the choice of a language answers the browser's own languages, a draft is for nobody else, a
 * poster is made once, and what somebody asks for a place with, where she lives, or what she keeps on her phone, is
 * hers alone.
 */
const forOne: readonly AddressKind[] = ['languages', 'preview', 'poster', 'ask', 'fit', 'report', 'where']

const state = () => `${content.store.state} ${todayInBerlin()} ${hourInBerlin()}`

export const onRequest = defineMiddleware(async ({ request, url, locals }, next) => {
  if (isForeign(request, settings.siteUrl))
    return new Response('Forms are taken from this site alone.', { status: 403 })
  await ready
  // A page that gives way to another one (404) passes here once more, inside the answer that is being made.
  if (locals.isInside) return next()
  locals.isInside = true
  const [, code] = url.pathname.split('/')
  const language = siteLanguage(code)
  locals.saveData = request.headers.get('save-data') === 'on'
  locals.today = todayInBerlin()
  if (language) {
    locals.language = language
    locals.say = sayIn(language.code)
  }
  const canKeep =
    language !== undefined &&
    !forOne.includes(addressKind(url.pathname)) &&
    ['GET', 'HEAD'].includes(request.method) &&
    url.search.length < 2000
  return respond({
    request,
    key: canKeep ? pageKey(url, locals.saveData) : undefined,
    state,
    render: () => next(),
  })
})
