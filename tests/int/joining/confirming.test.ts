/** An offer for an organisation without an account: it confirms by a link what was written for it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import type { ConfirmationView } from '../../../cms/confirmations/ask.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf, type Person } from '../support/people.ts'
import { ownOrigin } from '../support/rest.ts'

let cms: Cms
let organisation: string
let offer: string
let count = 0
beforeAll(async () => {
  cms = await openCms()
  const made = await cms.system.published('organisations', entries.organisation({ name: 'Ohne Konto' }))
  organisation = made.id
})
afterAll(() => cms.close())
beforeEach(async () => {
  forgetCounts()
  const sent = entries.offer(organisation, { title: `Fremdes ${String(++count)}` })
  offer = (await cms.rest('coordinator', 'POST', 'offers?draft=true', sent)).body.doc.id
})

const to = () => `buero-${String(count)}@example.org`
const ask = (who: Person = 'coordinator', address: unknown = to()) =>
  cms.rest(who, 'POST', `offers/${offer}/confirmation`, { to: address })
const view = async () =>
  (await cms.rest('coordinator', 'GET', `offers/${offer}/confirmation`)).body as unknown as ConfirmationView
const lettersTo = async (address: string) =>
  (await cms.system.storedWhere('mails', { to: { equals: address } })).map(({ text }) => String(text))
/** The newest letter's */
const link = async () => /\/admin\/confirmation\/([\w-]+)/.exec((await lettersTo(to()))[0] ?? '')?.[1] ?? ''
const answer = (token: string, isRight: boolean, text = '') =>
  cms.bare('POST', 'confirmations/answer', { token, isRight, text }, { headers: ownOrigin })
const approve = (who: Person, comment = '') =>
  cms.rest(who, 'POST', `offers/${offer}/step`, { step: 'approve', comment })
const isPublic = async () => (await cms.snapshot()).entry('offer', offer) !== undefined

describe('an offer for an organisation without an account', () => {
  test('is not published before the organisation confirmed it, by whichever button', async () => {
    const refused = await approve('coordinator')
    expect([refused.status, refused.body.errors[0]?.message]).toEqual([
      409,
      expect.stringContaining('bestätigen lassen'),
    ])
    const button = await cms.rest('coordinator', 'PATCH', `offers/${offer}`, { _status: 'published' })
    expect([button.status, await isPublic()]).toEqual([409, false])
  })

  test('is confirmed by the link, noted with the address, told to who asked, and then published', async () => {
    expect((await view()).isNeeded).toBe(true)
    expect((await ask()).status).toBe(200)
    expect((await view()).last).toMatchObject({ to: to(), isRight: null, isOld: false })
    expect((await answer(await link(), true)).status).toBe(200)
    expect((await view()).last).toMatchObject({ isRight: true, isOld: false })
    const { comments } = (await cms.rest('coordinator', 'GET', `offers/${offer}/review`)).body as unknown as {
      comments: unknown[]
    }
    expect(comments).toMatchObject([{ authorName: to(), text: 'Das stimmt.' }])
    expect((await lettersTo(emailOf('coordinator'))).join('\n')).toContain(offer)
    expect((await approve('coordinator')).status).toBe(200)
    expect([await isPublic(), (await view()).isNeeded]).toEqual([true, false])
  })

  test('is not confirmed with a sentence that says what is wrong', async () => {
    await ask()
    const token = await link()
    expect((await answer(token, false)).status).toBe(400)
    expect((await answer(token, false, 'Wir öffnen um zehn.')).status).toBe(200)
    expect((await lettersTo(emailOf('coordinator'))).join('\n')).toContain('Wir öffnen um zehn.')
    expect((await approve('coordinator')).status).toBe(409)
  })

  test('has to be confirmed as it stands: a later change asks again', async () => {
    await ask()
    const before = await link()
    const change = (title: string) =>
      cms.rest('coordinator', 'PATCH', `offers/${offer}?draft=true`, { title })
    await change('Anders')
    expect((await answer(before, true)).status).toBe(410)
    await ask()
    expect((await answer(await link(), true)).status).toBe(200)
    await change('Noch einmal anders')
    expect((await view()).last).toMatchObject({ isOld: true })
    expect((await approve('coordinator')).status).toBe(409)
  })

  test('is published all the same by the administration, who says why', async () => {
    expect((await approve('admin')).status).toBe(409)
    expect((await approve('admin', 'Telefonisch bestätigt, Frau am Empfang.')).status).toBe(200)
    expect(await isPublic()).toBe(true)
  })
})

describe('the link', () => {
  test('answers once, also when twenty come at the same time', async () => {
    for (let round = 0; round < 3; round++) {
      await ask()
      const token = await link()
      const answers = await Promise.all(Array.from({ length: 20 }, () => answer(token, true)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.every(({ status }) => status === 200 || status === 410)).toBe(true)
    }
  })

  test('is not kept in a form that opens anything, and ends after two weeks', async () => {
    await ask()
    const token = await link()
    const [kept] = await cms.system.storedWhere('confirmations', { offer: { equals: offer } })
    expect(JSON.stringify(kept)).not.toContain(token)
    const days = (Date.parse(String(kept?.['expiresAt'])) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(14)
    await cms.system.overwrite('confirmations', kept!.id, {
      expiresAt: new Date(Date.now() - 1).toISOString(),
    })
    expect((await answer(token, true)).status).toBe(410)
  })

  test.each<[Person, number]>([
    ['coordinator', 200],
    ['admin', 200],
    ['elsewhere', 403],
    ['districtless', 403],
    ['trusted', 403],
    ['translator', 403],
  ])('is sent by %s: %i', async (who, status) => {
    expect((await ask(who)).status).toBe(status)
  })

  test.each(['', 'x', 7, { $gt: '' }])('is sent to no address that is none (%j)', async (address) => {
    expect((await ask('coordinator', address)).status).toBe(400)
  })

  test('is not sent for what could not be published', async () => {
    await cms.rest('coordinator', 'PATCH', `offers/${offer}?draft=true`, { summary: '' })
    expect((await ask()).status).toBe(400)
  })
})

test('an offer of an organisation with an account needs no confirmation', async () => {
  const sent = entries.offer(cms.world.organisation.own)
  offer = (await cms.rest('coordinator', 'POST', 'offers?draft=true', sent)).body.doc.id
  expect((await view()).isNeeded).toBe(false)
  expect((await approve('coordinator')).status).toBe(200)
})
