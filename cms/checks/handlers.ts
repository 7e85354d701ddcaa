/**
 * `/check/<token>`: GET shows the page and changes nothing, because scanners of mail open every link; POST, by the button
 * of that page alone, confirms. Beside Payload's REST interface, whose guard knows no plain forms.
 */
import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { togetherIn } from '../database/together.ts'
import { readBody, tooLarge } from '../guard/body.ts'
import { addressOf, take } from '../guard/limits.ts'
import { isForeign } from '../guard/origin.ts'
import { settings } from '../settings.ts'
import { readAnswers, typedIn, type Typed } from './answers.ts'
import { confirm, shownStart } from './confirm.ts'
import { formPage } from './formPage.ts'
import { openLink, type Opened, type Refused } from './opened.ts'
import { noticePage, type Page } from './page.ts'
import type { Language } from '../spoken.ts'
import { sayOnPage } from './words.ts'

type Args = { params: Promise<{ token: string }> }
const largestForm = 8 * 1024
const statusOf = { forged: 404, expired: 410, notYours: 410 } as const satisfies Record<Refused, number>

const languageOf = (request: Request): Language => {
  const wished = new URL(request.url).searchParams.get('lang')
  if (wished === 'de' || wished === 'en') return wished
  return request.headers.get('accept-language')?.startsWith('en') ? 'en' : 'de'
}

const pageFor = (request: Request, token: string): Page => ({
  language: languageOf(request),
  address: `/check/${encodeURIComponent(token)}`,
  adminAddress: `${settings.cmsUrl}/admin`,
})

const answer = (page: string, status = 200): Response =>
  new Response(page, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })

function refuse(page: Page, key: Refused | 'tooMany' | 'foreign', status: number): Response {
  const say = sayOnPage(page.language)
  return answer(noticePage(page, say('title'), [say(key)]), status)
}

async function newRequest(): Promise<PayloadRequest> {
  return createLocalReq({}, await getPayload({ config }))
}

const firstShown = ({ offer, status }: Opened): Typed => ({
  nextStart: shownStart(status, todayInBerlin()) ?? '',
  phone: offer.contact?.phone ?? '',
})

async function show(request: Request, { params }: Args): Promise<Response> {
  const { token } = await params
  const page = pageFor(request, token)
  const opened = await openLink(await newRequest(), token, new Date())
  if (typeof opened === 'string') return refuse(page, opened, statusOf[opened])
  const done = new URL(request.url).searchParams.get('done')
  if (done === null) return answer(formPage(page, opened, token, firstShown(opened), {}))
  const say = sayOnPage(page.language)
  const sentences = [say(opened.status.availability === 'ended' ? 'doneEnded' : 'done')]
  return answer(
    noticePage(page, opened.offer.title, done === 'phone' ? [...sentences, say('phoneSent')] : sentences),
  )
}

async function press(request: Request, { params }: Args): Promise<Response> {
  const { token } = await params
  const page = pageFor(request, token)
  if (isForeign(request.headers, new URL(settings.cmsUrl).origin)) return refuse(page, 'foreign', 403)
  if (!(await take('checksFromAddress', addressOf(request.headers)))) return refuse(page, 'tooMany', 429)
  const body = await readBody(request, largestForm)
  const sent = new URLSearchParams(body === tooLarge ? '' : Buffer.from(body ?? []).toString())
  // The button of the page sends it along; an address that somebody is made to post to does not.
  if (sent.get('token') !== token) return refuse(page, 'forged', 404)
  const req = await newRequest()
  return togetherIn(req, async () => {
    const now = new Date()
    const opened = await openLink(req, token, now)
    if (typeof opened === 'string') return refuse(page, opened, statusOf[opened])
    const typed = typedIn(sent)
    const read = readAnswers(typed)
    if ('faults' in read) return answer(formPage(page, opened, token, typed, read.faults), 422)
    const { phoneSent } = await confirm(req, opened, read.answers, now)
    // Seen by GET, so that going back or loading anew sends nothing again.
    const location = `${page.address}?lang=${page.language}&done=${phoneSent ? 'phone' : 'yes'}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  })
}

export const checkHandlers = { GET: show, POST: press }
