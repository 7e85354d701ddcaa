import { readdir } from 'node:fs/promises'
import { platform } from 'node:process'
import { expect, test } from 'vitest'
import { offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf } from './fixture/open.ts'
import { tornParts } from './fixture/whole.ts'

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

test('Fifty people edit one document at once: every edit succeeds, the document is whole, one version is the latest.', async () => {
  const fixture = await openFixture()
  const { id } = await fixture.documents.create({ collection: 'offers', data: offerSaying('first') })
  const edits = times(50, (i) =>
    fixture.documents.update({ collection: 'offers', id, data: offerSaying(`edit ${String(i)}`) }),
  )
  const titles = (await Promise.all(edits)).map(({ title }) => title)
  expect(new Set(titles).size).toBe(50)
  expect(await tornParts(fixture, id)).toEqual([])
})

test('An edit reads what the edit before it wrote, so that none of fifty counts is lost.', async () => {
  const fixture = await openFixture({
    offers: {
      beforeChange: [
        ({ data, originalDoc }) => ({
          ...data,
          note: String(Number((originalDoc as { note?: string } | undefined)?.note ?? 0) + 1),
        }),
      ],
    },
  })
  const { id } = await fixture.documents.create({ collection: 'offers', data: { title: 'counted' } })
  await Promise.all(times(49, () => fixture.documents.update({ collection: 'offers', id, data: {} })))
  expect((await fixture.documents.findByID({ collection: 'offers', id })).note).toBe('50')
})

test('A hundred and twenty documents are created at once, and all are there.', async () => {
  const fixture = await openFixture()
  const created = await Promise.all(
    times(120, (i) =>
      fixture.documents.create({ collection: 'offers', data: offerSaying(`offer ${String(i)}`) }),
    ),
  )
  const [stored] = await rowsOf(fixture, 'SELECT count(*) AS n, count(DISTINCT title) AS titles FROM offers')
  expect({ ...stored }).toEqual({ n: 120, titles: 120 })
  expect(new Set(created.map(({ id }) => id)).size).toBe(120)
})

test('Of ten people who take the same unique name at once, one gets it and nine are told which field it is.', async () => {
  const fixture = await openFixture()
  const results = await Promise.allSettled(
    times(10, () => fixture.documents.create({ collection: 'organisations', data: { name: 'same' } })),
  )
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
  expect(reasons).toHaveLength(9)
  expect(reasons.every((reason) => reason.includes('name'))).toBe(true)
  expect(await rowsOf(fixture, 'SELECT id FROM organisations')).toHaveLength(1)
})

test('While a hundred saves are waiting, the event loop keeps turning.', async () => {
  const fixture = await openFixture()
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  await Promise.all(
    times(100, (i) =>
      fixture.documents.create({ collection: 'offers', data: offerSaying(`offer ${String(i)}`) }),
    ),
  )
  clearInterval(counting)
  expect(turns).toBeGreaterThan(50)
})

test('While one save writes a thousand rows one by one, the event loop keeps turning.', async () => {
  const { db } = await openFixture()
  const transactionID = String(await db.beginTransaction())
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  for (const name of times(1000, String))
    await db.create({ collection: 'organisations', data: { name }, req: { transactionID } } as never)
  clearInterval(counting)
  await db.rollbackTransaction(transactionID)
  expect(turns).toBeGreaterThan(10)
})

const openFiles = async () => (await readdir('/proc/self/fd')).length

test.runIf(platform === 'linux')('Two hundred saves, of which some fail, leave no file open.', async () => {
  const { documents, db } = await openFixture()
  const { id } = await documents.create({ collection: 'offers', data: offerSaying('first') })
  const before = await openFiles()
  for (let number = 0; number < 200; number += 1) {
    const title = number % 10 === 0 ? null : `edit ${String(number)}`
    await documents
      .update({ collection: 'offers', id, data: { ...offerSaying('x'), title } })
      .catch(() => undefined)
  }
  expect(await openFiles()).toBeLessThanOrEqual(before + 5)
  expect(db.sessions).toEqual({})
})

interface Jobs {
  queue: (job: { task: string; input: Record<string, unknown> }) => Promise<unknown>
  run: (options: { limit: number }) => Promise<unknown>
}

test('Jobs that run at the same time save what they should; one that fails neither stops the others nor keeps the lock.', async () => {
  const fixture = await openFixture()
  const jobs = fixture.payload.jobs as unknown as Jobs
  for (const name of ['one', 'two', undefined, 'three', 'four'])
    await jobs.queue({ task: 'found', input: name === undefined ? {} : { name } })
  await jobs.run({ limit: 10 })

  const names = await rowsOf(fixture, 'SELECT name FROM organisations ORDER BY name')
  expect(names.map((row) => row['name'])).toEqual(['four', 'one', 'three', 'two'])
  const [done] = await rowsOf(
    fixture,
    'SELECT count(*) AS n FROM payload_jobs WHERE completed_at IS NOT NULL',
  )
  expect(done?.['n']).toBe(4)
  expect(await rowsOf(fixture, 'SELECT id FROM payload_jobs WHERE processing = 1')).toEqual([])
  await fixture.documents.create({ collection: 'organisations', data: { name: 'after' } })
  expect(fixture.db.sessions).toEqual({})
})
