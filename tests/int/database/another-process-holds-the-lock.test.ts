import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf } from './fixture/open.ts'
import { tornParts } from './fixture/whole.ts'

const HOLD = `
  import { createClient } from '@libsql/client'
  const [uri, ms] = process.argv.slice(1)
  const client = createClient({ url: uri })
  await client.execute('BEGIN IMMEDIATE')
  console.log('held')
  setTimeout(async () => {
    await client.execute('ROLLBACK')
    console.log('given back')
  }, Number(ms))
`

/** Another process that has the write lock of the file now, and keeps it for so long. */
async function holdFromOutside(uri: string, ms: number): Promise<{ givenBack: Promise<unknown> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, uri, String(ms)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)
  await once(lines, 'line')
  return { givenBack: once(lines, 'line') }
}

test('While another process holds the lock for 3 seconds, the event loop runs on, reading works, and the saves succeed afterwards.', async () => {
  const fixture = await openFixture()
  const { id } = await fixture.documents.create({ collection: 'offers', data: offerSaying('before') })
  const outside = await holdFromOutside(fixture.uri, 3_000)

  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  let isGivenBack = false
  let readMeanwhile = 0
  const reading = setInterval(() => {
    if (!isGivenBack)
      void fixture.documents.findByID({ collection: 'offers', id }).then(() => (readMeanwhile += 1))
  }, 100)
  const saves = Promise.all(
    ['one', 'two', 'three'].map((word) =>
      fixture.documents.update({ collection: 'offers', id, data: offerSaying(word) }),
    ),
  )
  await outside.givenBack
  isGivenBack = true
  clearInterval(reading)
  const saved = await saves
  delay.disable()

  expect(saved.map(({ title }) => title)).toEqual(['one', 'two', 'three'])
  expect(readMeanwhile).toBeGreaterThan(5)
  expect(delay.max / 1e6).toBeLessThan(500)
  expect(await tornParts(fixture, id)).toEqual([])
  await fixture.documents.create({ collection: 'offers', data: offerSaying('later') })
  expect(await rowsOf(fixture, 'SELECT id FROM offers')).toHaveLength(2)
})
