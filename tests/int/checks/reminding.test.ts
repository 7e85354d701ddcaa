/** Who is reminded of what, with a clock that the test moves: each thing once, and anew after each check. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, berlinIso, todayInBerlin } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf, type Person } from '../support/people.ts'

let cms: Cms
let remindAt: (now: Date) => Promise<void>
const today = todayInBerlin()
const saved = (day: string) => `${day}T12:00:00.000Z`
const sixOn = (day: number) => new Date(berlinIso(addDays(today, day), '06:00'))

beforeAll(async () => {
  cms = await openCms()
  const { remind } = await import('../../../cms/checks/remind.ts')
  remindAt = (now) => remind(cms.payload, now)
  await cms.system.overwrite('users', cms.world.person.disabled, { disabled: true })
})
afterAll(() => cms.close())

/** Nothing is due, and nobody was told of anything. */
beforeEach(async () => {
  for (const status of await cms.system.storedWhere('offer-statuses'))
    await cms.system.update('offer-statuses', status.id, { availability: 'ended' })
  for (const collection of ['mails', 'reminders'])
    for (const { id } of await cms.system.storedWhere(collection)) await cms.system.erase(collection, id)
})

/** A public offer that somebody confirmed today. Its kind is to be confirmed every 60 days. */
async function offerConfirmedToday(more: entries.Data = {}) {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own, more))
  return { id, status: await confirmed(id, 0) }
}
async function confirmed(offer: string, day: number): Promise<string> {
  const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: offer } })
  await cms.system.update('offer-statuses', status!.id, { verifiedOn: saved(addDays(today, day)) })
  return status!.id
}

const lettersTo = async (person: Person): Promise<string[]> =>
  (await cms.system.storedWhere('mails', { to: { equals: emailOf(person) } })).map(({ text }) => String(text))

/** Runs the job every morning of these days, twice, and says what came to her on which day. */
async function mornings(from: number, to: number, person: Person): Promise<[day: number, letter: string][]> {
  const come: [number, string][] = []
  for (let day = from; day <= to; day++) {
    const before = await lettersTo(person)
    await remindAt(sixOn(day))
    await remindAt(sixOn(day))
    const news = (await lettersTo(person)).filter((text) => !before.includes(text))
    come.push(...news.map((text): [number, string] => [day, text]))
  }
  return come
}
const days = (come: readonly [number, string][]) => come.map(([day]) => day)

describe('over 130 mornings in which nobody answers', () => {
  test('her who writes for it gets four letters, each once, with a link that needs no password', async () => {
    const { id } = await offerConfirmedToday()
    const come = await mornings(1, 130, 'untrusted')
    expect(days(come)).toEqual([46, 60, 74, 121])
    const words = [
      'bestätigen Sie bis',
      'bestätigen Sie jetzt',
      'die Koordination (Stendal)',
      'nicht mehr in den Listen',
    ]
    for (const [index, [, text]] of come.entries()) {
      expect(text).toContain(words[index])
      expect(text).toMatch(new RegExp(`http://localhost:3000/check/${id}\\.${cms.world.person.untrusted}\\.`))
    }
  })

  test('coordination of the district is told two weeks after it was due, and when it leaves the lists', async () => {
    const { id } = await offerConfirmedToday()
    const come = await mornings(1, 130, 'coordinator')
    expect(days(come)).toEqual([74, 121])
    expect(come[0]![1]).toContain(`/admin/collections/offers/${id}`)
    expect(come[0]![1]).not.toContain('/check/')
  })

  test('nobody else hears of it', async () => {
    await offerConfirmedToday()
    for (const day of [46, 60, 74, 121]) await remindAt(sixOn(day))
    const told = (await cms.system.storedWhere('mails')).map(({ to }) => to)
    expect([...new Set(told)].sort()).toEqual(
      (['coordinator', 'owner', 'trusted', 'untrusted'] as const).map(emailOf),
    )
  })
})

test('A check begins it all anew', async () => {
  const { id } = await offerConfirmedToday()
  expect(days(await mornings(44, 48, 'trusted'))).toEqual([46])
  await confirmed(id, 50)
  expect(days(await mornings(50, 112, 'trusted'))).toEqual([96, 110])
})

test('A morning that was missed is made up for, with what holds by then', async () => {
  await offerConfirmedToday()
  const come = await mornings(67, 69, 'trusted')
  expect(days(come)).toEqual([67])
  expect(come[0]![1]).toContain('bestätigen Sie jetzt')
})

test('Several offers come in one letter, in German and English', async () => {
  await offerConfirmedToday({ title: 'Nähen am Montag' })
  await offerConfirmedToday({ title: 'Kochen am Freitag' })
  await remindAt(sixOn(46))
  const letters = await lettersTo('trusted')
  expect(letters).toHaveLength(1)
  for (const part of ['„Nähen am Montag“', '„Kochen am Freitag“', '“Nähen am Montag”', '“Kochen am Freitag”'])
    expect(letters[0]).toContain(part)
})

test('The subject tells nobody who looks on which offer it is about', async () => {
  await offerConfirmedToday({ title: 'Schutzwohnung', kind: 'counsel_violence' })
  await remindAt(sixOn(80))
  const [mail] = await cms.system.storedWhere('mails', { to: { equals: emailOf('trusted') } })
  expect(mail?.['subject']).toBe('Wegweiserin: bitte kurz nachsehen')
})

test('Where nobody writes for an offer, coordination is asked from the beginning', async () => {
  const { id: organisation } = await cms.system.published(
    'organisations',
    entries.organisation({ name: 'Ohne Konto' }),
  )
  const { id } = await cms.system.published('offers', entries.offer(organisation))
  await confirmed(id, 0)
  await remindAt(sixOn(46))
  expect((await lettersTo('coordinator'))[0]).toContain('bestätigen Sie bis')
})

test('The end of money and of an offer is told a month before, once', async () => {
  const end = saved(addDays(today, 40))
  await offerConfirmedToday({ kind: 'mia_course', fundedUntil: end })
  await offerConfirmedToday({ kind: 'mia_course', validUntil: end })
  const come = await mornings(8, 20, 'owner')
  expect(days(come)).toEqual([10])
  expect(come[0]![1]).toContain('Das Geld ist nur bis')
  expect(come[0]![1]).toContain('Der letzte Tag ist')
})

test('A rule note is told of to those who keep it, before it ends and before it was not read for half a year', async () => {
  const note = (title: string, more: entries.Data) =>
    cms.system.published('rule-notes', entries.ruleNote({ title, reviewedOn: saved(today), ...more }))
  const made = [
    await note('Endet bald', { validUntil: saved(addDays(today, 50)) }),
    await note('Lange nicht gelesen', { reviewedOn: saved(addDays(today, -140)) }),
  ]
  const come = await mornings(1, 60, 'admin')
  for (const { id } of made) await cms.system.unpublish('rule-notes', id)
  expect(
    come.map(([day, text]) => [day, ['Endet bald', 'Lange nicht'].filter((title) => text.includes(title))]),
  ).toEqual([
    [10, ['Lange nicht']],
    [20, ['Endet bald']],
  ])
  expect(await lettersTo('trusted')).toEqual([])
})

test('What was public before days were counted is counted from the first morning', async () => {
  const { id, status } = await offerConfirmedToday()
  await cms.system.update('offer-statuses', status, { verifiedOn: null, publicSince: null })
  expect(days(await mornings(1, 47, 'trusted'))).toEqual([47])
  expect((await cms.snapshot()).entry('offerStatus', status)).toMatchObject({
    offer: id,
    publicSince: addDays(today, 1),
  })
})

describe('the day from which an offer is counted', () => {
  const publicSince = async (offer: string) =>
    (await cms.system.storedWhere('offer-statuses', { offer: { equals: offer } }))[0]?.['publicSince'] ?? null

  test('is the one on which it became public, and again when it comes back', async () => {
    const { id } = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
    expect(await publicSince(id)).toBeNull()
    await cms.system.publish('offers', id)
    expect(await publicSince(id)).toBe(saved(today))
    const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: id } })
    await cms.system.overwrite('offer-statuses', status!.id, { publicSince: saved('2026-01-01') })
    await cms.system.publish('offers', id, { title: 'Nur ein anderer Titel' })
    expect(await publicSince(id)).toBe(saved('2026-01-01'))
    await cms.system.unpublish('offers', id)
    await cms.system.publish('offers', id)
    expect(await publicSince(id)).toBe(saved(today))
    expect((await cms.snapshot()).entry('offerStatus', status!.id)).toMatchObject({ publicSince: today })
  })

  test.each(['untrusted', 'trusted', 'coordinator', 'admin'] as const)(
    'and the day of a check cannot be sent along with a form (%s)',
    async (who) => {
      const { status } = await offerConfirmedToday()
      await cms.rest(who, 'PATCH', `offer-statuses/${status}`, {
        verifiedOn: saved('2027-01-01'),
        publicSince: saved('2027-01-01'),
        placesFree: 3,
      })
      expect(await cms.system.stored('offer-statuses', status)).toMatchObject({
        verifiedOn: saved(today),
        publicSince: saved(today),
        placesFree: 3,
      })
    },
  )
})
