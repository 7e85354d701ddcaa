import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translationLanguages } from '../../../content-models/languages.ts'
import { loadExamples } from '../../../cms/demo/load.ts'
import { makeLogins } from '../../../cms/demo/logins.ts'
import { hasOwnContent } from '../../../cms/demo/ownContent.ts'
import { removeExamples } from '../../../cms/demo/remove.ts'
import { counted, openCms, someExamples, type Cms } from './cms.ts'

let cms: Cms
const today = '2026-11-23'
const examples = ['offers', 'offer-statuses', 'places', 'organisations', 'translations'] as const
/** Of an entry: one for each language but German */
const each = translationLanguages.values.length
const loaded = { offers: 2, 'offer-statuses': 2, places: 1, organisations: 1, translations: 3 * each }

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const load = (content = someExamples()) => loadExamples({ payload: cms.payload, content, today })

/** The published lines of a kind. */
async function lines(kind: string): Promise<{ state: string; entry?: Record<string, unknown> }[]> {
  const where = { key: { like: `${kind}/` } }
  const { docs } = await cms.payload.find({
    collection: 'publications',
    where,
    limit: 100,
    overrideAccess: true,
  })
  return docs.map(({ line }) => JSON.parse(line) as { state: string })
}

test('A run that breaks off stores whole documents, and the next one does the rest', async () => {
  const content = someExamples()
  const [offer] = content.offers
  const broken = {
    ...content.translations,
    en: { ...content.translations['en'], [`offer/${offer!.key}`]: { title: 'zu lang '.repeat(2000) } },
  }
  await expect(load({ ...content, translations: broken })).rejects.toThrow(`offer/${offer!.key} could not`)
  expect(await counted(cms.payload, ['offers', 'offer-statuses', 'places'])).toEqual({
    offers: 0,
    'offer-statuses': 0,
    places: 1,
  })
  await load()
  expect(await counted(cms.payload, examples)).toEqual(loaded)
})

test('What is no draft is published, with its status and its day', async () => {
  expect(await lines('offer')).toHaveLength(1)
  expect((await lines('offerStatus'))[0]?.entry).toMatchObject({
    availability: 'open',
    placesFree: 6,
    placesFreeOn: '2026-11-19',
    verifiedOn: '2026-11-19',
  })
  expect((await lines('district')).filter(({ entry }) => entry?.['neighbours'])).toHaveLength(14)
})

test('A second run changes nothing, not even what somebody wrote over an example', async () => {
  const { docs } = await cms.payload.find({ collection: 'offers', overrideAccess: true })
  const offer = docs.find(({ _status }) => _status === 'published')!
  await cms.payload.update({
    collection: 'offers',
    id: offer.id,
    data: { title: 'Backen', _status: 'published' },
    overrideAccess: true,
  })
  const before = await lines('offer')
  await load()
  expect(await lines('offer')).toEqual(before)
  expect(await counted(cms.payload, examples)).toEqual(loaded)
})

test('The logins work, stand in a file for its owner alone, and are made once', async () => {
  const { docs } = await cms.payload.find({ collection: 'organisations', overrideAccess: true })
  const make = () => makeLogins(cms.payload, cms.dataDir, () => docs[0]!.id)
  await make()
  const file = path.join(cms.dataDir, 'demo-logins.json')
  const written = await readFile(file, 'utf8')
  const logins = JSON.parse(written) as { role: string; email: string; password: string }[]
  expect(logins.map(({ role }) => role)).toEqual([
    'admin',
    'coordinator',
    'provider',
    'trusted-provider',
    'translator',
    'reviewer',
  ])
  for (const { role, email, password } of logins) {
    const { user } = await cms.payload.login({ collection: 'users', data: { email, password } })
    expect(`${user?.trusted ? 'trusted-' : ''}${user?.role ?? ''}`).toBe(role)
  }
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await make()
  expect(await readFile(file, 'utf8')).toBe(written)
})

test('Examples go with all that hangs on them, and what people entered stays', async () => {
  const { payload } = cms
  expect(await hasOwnContent(payload)).toBe(false)
  const place = (await payload.find({ collection: 'places', overrideAccess: true })).docs[0]!
  const own = await payload.create({
    collection: 'organisations',
    data: { name: 'Verein am Markt', type: 'volunteer_group', district: '15003', _status: 'published' },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'offers',
    data: { title: 'Lesekreis', organisation: own.id, place: place.id },
    draft: true,
    overrideAccess: true,
  })
  expect(await hasOwnContent(payload)).toBe(true)

  await removeExamples(payload)
  expect(await counted(payload, [...examples, 'districts', 'helplines'])).toEqual({
    offers: 1,
    'offer-statuses': 1,
    places: 1,
    organisations: 1,
    translations: each,
    districts: 14,
    helplines: 1,
  })
  expect((await lines('offer')).map(({ state }) => state)).toEqual(['gone'])
})
