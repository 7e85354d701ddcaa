/**
 * Words that nobody else may read are put wherever the CMS keeps something private, and then everything that can be
 * asked is asked. Not one of them may come back.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'
import { makePicture } from '../support/world.ts'
import { collections } from './rights.table.ts'

let cms: Cms
/** Each names where it was put. */
const canaries: string[] = []
const canary = (where: string): string => {
  const word = `geheim-${where}-${Math.random().toString(36).slice(2, 10)}`
  canaries.push(word)
  return word
}
const heard = (text: string): string[] => canaries.filter((word) => text.includes(word))

beforeAll(async () => {
  cms = await openCms()
  await fillWithSecrets()
})
afterAll(() => cms.close())

/** Of the other organisation, of staff, of accounts, of what was and is not any more. */
async function fillWithSecrets(): Promise<void> {
  const { system, world } = cms
  const { other } = world.organisation
  const draft = await system.draft(
    'offers',
    entries.offer(other, {
      title: canary('draft-title'),
      summary: canary('draft-summary'),
      description: canary('draft-description'),
      externalId: canary('draft-number'),
      contact: { office: canary('draft-office') },
      childcare: { mode: 'unknown', notes: canary('draft-notes') },
    }),
  )
  await system.draft(
    'translations',
    entries.translation(draft.id, 'en', { words: [{ path: 'title', text: canary('draft-word') }] }),
  )
  await system.update('offers', world.offer.other, { externalId: canary('live-number') })
  await system.update('offers', world.offer.other, { title: canary('pending-title') }, { draft: true })

  const { id } = await system.draft('offers', entries.offer(other, { title: canary('old-version') }))
  await system.publish('offers', id, { title: 'Jetzt harmlos' })
  const gone = await system.draft('offers', entries.offer(other, { title: canary('deleted') }))
  await system.remove('offers', gone.id)

  await system.update('organisations', other, { about: canary('organisation-draft') }, { draft: true })
  await system.draft('organisations', entries.organisation({ name: canary('organisation-new') }))
  await system.draft('places', entries.place(other, { name: canary('place-draft') }))
  await system.update('places', world.place.secret, {
    name: canary('shelter-name'),
    street: canary('shelter-street'),
    mobility: { stop: canary('shelter-stop'), line: canary('shelter-line') },
  })
  await system.draft('helplines', entries.helpline({ name: canary('helpline-draft') }))
  await system.draft('info-pages', entries.infoPage({ title: canary('page-draft') }))
  await system.draft('offices', entries.office({ name: canary('office-draft') }))
  await system.draft('guides', entries.guide({ title: canary('guide-draft') }))
  await system.draft('rule-notes', entries.ruleNote({ text: canary('rule-draft') }))
  await system.update('districts', '15090', { seat: canary('district-draft') }, { draft: true })
  await makePicture(system, other, canary('picture-alt'))
  await system.update('users', world.person.stranger, {
    name: canary('person-name'),
    email: `${canary('mail')}@example.org`,
  })
  await system.update('users', world.person.admin, { name: canary('admin-name') })
  await system.overwrite('users', world.person.stranger, { resetPasswordToken: canary('reset-token') })
}

/** Every address that answers a question, plain and with what makes answers longer. */
function questions(): string[] {
  const suffixes = ['', '?depth=2', '?draft=true&depth=2', '?limit=250&select[title]=true', '?sort=-title']
  const { offer, place, organisation, person } = cms.world
  const ids: Record<string, string[]> = {
    offers: [offer.other, offer.otherDraft],
    places: [place.other, place.secret],
    organisations: [organisation.other],
    users: [person.stranger, person.admin],
  }
  return [
    ...collections.flatMap((name) => [
      ...suffixes.map((suffix) => name + suffix),
      `${name}/count`,
      `${name}/versions`,
      `${name}/versions?depth=2&limit=250`,
      ...(ids[name] ?? []).flatMap((id) => [`${name}/${id}`, `${name}/${id}?draft=true&depth=2`]),
      `${name}?where[id][exists]=true&depth=2`,
      `${name}?where[or][0][id][exists]=true&where[or][1][title][exists]=true`,
    ]),
    'access',
    'users/me',
    'users/init',
    'export/offers.csv',
    'export/offers.json',
    'snapshot',
    'snapshot?since=3',
    'health',
    'og?title=x',
    'media/file/x.webp',
    'payload-preferences/nav',
    'payload-locked-documents?depth=1',
  ]
}

async function everythingAskedBy(ask: (path: string) => Promise<string>): Promise<string[]> {
  const found: string[] = []
  for (const path_ of questions()) for (const word of heard(await ask(path_))) found.push(`${path_}: ${word}`)
  return found
}

test('the words are really there: an admin reads them', async () => {
  const all = (
    await Promise.all(questions().map(async (path_) => (await cms.rest('admin', 'GET', path_)).text))
  ).join('\n')
  const hidden = canaries.filter((word) => !all.includes(word))
  expect(hidden.map((word) => word.replace(/-\w+$/, ''))).toEqual(['geheim-deleted', 'geheim-reset-token'])
})

test('a visitor hears none of them', async () => {
  expect(await everythingAskedBy(async (path_) => (await cms.bare('GET', path_)).text)).toEqual([])
})

test('a visitor with a made-up cookie hears none of them', async () => {
  const headers = { cookie: 'payload-token=eyJhbGciOiJub25lIn0.e30.', origin: 'http://localhost:3000' }
  expect(
    await everythingAskedBy(async (path_) => (await cms.bare('GET', path_, undefined, { headers })).text),
  ).toEqual([])
})

/** Her own account, and the draft of her own organisation, are hers to read. */
test.each<Person>(['trusted', 'untrusted', 'unattached', 'disabled'])(
  'a provider of another organisation (%s) hears none of them',
  async (who) => {
    expect(await everythingAskedBy(async (path_) => (await cms.rest(who, 'GET', path_)).text)).toEqual([])
  },
)

test('what is refused names none of them either', async () => {
  const { offer } = cms.world
  const answers = await Promise.all([
    cms.rest('trusted', 'PATCH', `offers/${offer.other}`, { title: 'x' }),
    cms.rest('trusted', 'DELETE', `offers/${offer.otherDraft}`),
    cms.rest('trusted', 'POST', `offers/${offer.otherDraft}/duplicate`, {}),
    cms.rest('trusted', 'POST', `offers/access/${offer.otherDraft}`, {}),
    cms.rest('trusted', 'POST', 'users', { email: 'stranger@example.org' }),
    cms.rest('trusted', 'POST', 'users/unlock', { email: 'stranger@example.org' }),
    cms.bare('POST', 'users/reset-password', { token: 'x', password: 'vier Kraniche fliegen fort' }),
  ])
  expect(answers.flatMap(({ text }) => heard(text))).toEqual([])
})

test('nothing private stands in the published rows, whichever field it was written to', () => {
  const rows = readFileSync(path.join(cms.dataDir, 'snapshot-seen.json'), 'utf8')
  expect(heard(rows)).toEqual([])
})

describe('a secret place', () => {
  test('is published without anything that locates it', async () => {
    const entry = (await cms.snapshot()).entry('place', cms.world.place.secret)
    expect(Object.keys(entry ?? {}).sort()).toEqual(['access', 'district', 'id', 'mobility', 'secret'])
  })
  test('stays so when it is written with an address and coordinates', async () => {
    const { system, world } = cms
    await system.publish('places', world.place.secret, {
      postalCode: '39104',
      town: 'Magdeburg',
      latitude: 52.1,
      longitude: 11.6,
    })
    const { text } = await cms.snapshot()
    const line = text.split('\n').find((one) => one.includes(world.place.secret)) ?? ''
    expect(line).not.toMatch(/39104|Magdeburg|52\.1|11\.6|latitude|street/)
  })
})
