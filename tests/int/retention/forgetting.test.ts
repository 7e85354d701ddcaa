/** Each kind of data leaves after its time, and not a day before. */
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Job } from '../../../cms/jobs/job.ts'
import { openCms, type Cms } from '../support/cms.ts'
import type * as entries from '../support/entries.ts'

let cms: Cms
let job: Job
beforeAll(async () => {
  cms = await openCms()
  job = (await import('../../../cms/retention/index.ts')).forgetInTime
})
afterAll(() => cms.close())

const dayLength = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * dayLength)
/** The night so many days from now, twice: a second run must find nothing more to do. */
const nightIn = async (days: number) => {
  await job.run(cms.payload, inDays(days))
  await job.run(cms.payload, inDays(days))
}

test('the log forgets names after a year and keeps what happened', async () => {
  await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}?draft=true`, { title: 'Neu' })
  const { body } = await cms.rest('trusted', 'GET', `offers/${cms.world.offer.own}?depth=0`)
  const mine = async () =>
    (await cms.system.storedWhere('audit', { which: { equals: body.id } })).find(
      ({ did }) => did === 'changed',
    )
  await nightIn(360)
  expect(await mine()).toMatchObject({ whoName: 'trusted' })
  await nightIn(370)
  expect(await mine()).toMatchObject({ who: null, whoName: null, did: 'changed', what: 'offers' })
})

test('an account leaves half a year after it was closed; what she said stays without her name', async () => {
  const { id } = await cms.system.create('users', {
    email: 'geht@example.org',
    name: 'Geht Bald',
    password: 'sieben Reiher stehen still',
    role: 'provider',
    organisation: cms.world.organisation.own,
  })
  const comment = await cms.system.plant('comments', {
    offer: cms.world.offer.own,
    kind: 'comment',
    text: 'Stimmt.',
    author: id,
    authorName: 'Geht Bald',
  })
  await nightIn(400)
  expect(await cms.system.stored('users', id)).not.toBeNull()
  await cms.rest('admin', 'PATCH', `users/${id}`, { disabled: true })
  const closed = await cms.system.stored('users', id)
  await cms.rest('admin', 'PATCH', `users/${id}`, { name: 'Geht Bald' })
  expect((await cms.system.stored('users', id))?.['disabledAt']).toBe(closed?.['disabledAt'])
  await nightIn(175)
  expect(await cms.system.stored('comments', comment.id)).toMatchObject({ authorName: 'Geht Bald' })
  await nightIn(190)
  expect(await cms.system.stored('users', id)).toBeNull()
  expect(await cms.system.stored('comments', comment.id)).toMatchObject({ authorName: '–', text: 'Stimmt.' })
})

describe('letters', () => {
  test('leave the outbox after a month, sent or not', async () => {
    const letter = { to: 'x@example.org', subject: 's', text: 't' }
    const sent = await cms.system.plant('mails', { ...letter, sentAt: new Date().toISOString() })
    const failed = await cms.system.plant('mails', { ...letter, tries: 8 })
    await nightIn(29)
    expect(await cms.system.stored('mails', sent.id)).not.toBeNull()
    await nightIn(31)
    expect(await cms.system.stored('mails', sent.id)).toBeNull()
    expect(await cms.system.stored('mails', failed.id)).toBeNull()
  })
  test('leave their folder after a month', async () => {
    const folder = path.join(cms.dataDir, 'mail')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'old.json'), '{}')
    await utimes(path.join(folder, 'old.json'), inDays(-31), inDays(-31))
    await writeFile(path.join(folder, 'new.json'), '{}')
    await nightIn(0)
    expect(await readdir(folder)).toContain('new.json')
    expect(await readdir(folder)).not.toContain('old.json')
  })
})

test('an invitation leaves a month after it could be accepted', async () => {
  await cms.rest('admin', 'POST', 'invitations/send', { email: 'neu@example.org', role: 'admin' })
  await nightIn(36)
  expect(await cms.system.storedWhere('invitations')).toHaveLength(1)
  await nightIn(38)
  expect(await cms.system.storedWhere('invitations')).toHaveLength(0)
})

describe('a form that was opened and left', () => {
  const opened = async (data: entries.Data) =>
    (
      await cms.rest('untrusted', 'POST', 'offers?draft=true&autosave=true', {
        organisation: cms.world.organisation.own,
        ...data,
      })
    ).body.doc.id

  test('leaves after two days, with its status', async () => {
    const id = await opened({})
    await nightIn(1)
    expect(await cms.system.stored('offers', id)).not.toBeNull()
    await nightIn(3)
    expect(await cms.system.stored('offers', id)).toBeNull()
    expect(await cms.system.storedWhere('offer-statuses', { offer: { equals: id } })).toEqual([])
  })
  test('stays as soon as it has a name, also one given later', async () => {
    const named = await opened({ title: 'Nähen' })
    const later = await opened({})
    await cms.rest('untrusted', 'PATCH', `offers/${later}?draft=true&autosave=true`, { title: 'Kochen' })
    await nightIn(3)
    expect(await cms.system.stored('offers', named)).not.toBeNull()
    expect(await cms.system.stored('offers', later)).not.toBeNull()
  })
  test('stays when it is public', async () => {
    await nightIn(400)
    expect((await cms.snapshot()).entry('offer', cms.world.offer.own)).toBeDefined()
  })
})
