import { createHash } from 'node:crypto'
import { mkdtemp, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Recording } from '../../../../content-models/recording.ts'
import { PublishedFiles } from '../../../../site/content/publishedFiles.ts'
import { Store } from '../../../../site/content/store.ts'
import { silence } from '../../../fixtures/mp3.ts'
import { gone, live, storeWith } from '../../../fixtures/rows.ts'

const bytes = silence()
const hash = createHash('sha256').update(bytes).digest('hex')
const recording = (id: string): Recording => ({
  id,
  kind: 'offer',
  offer: 'o1',
  language: 'so',
  hash,
  filesize: bytes.length,
  seconds: 9,
  madeFrom: 'x',
})

/** A CMS that hands out these bytes under every address, and files that are asked of it. */
async function filesFrom(sent: Buffer) {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.end(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wegweiserin-files-'))
  const store = new Store()
  const files = new PublishedFiles(store, new URL(`http://127.0.0.1:${String(port)}`), dataDir)
  const kept = () => readdir(path.join(dataDir, 'media')).catch(() => [] as string[])
  return { asked, store, files, kept }
}

test('a recording is fetched once, and kept for as long as it is public', async () => {
  const { asked, store, files, kept } = await filesFrom(bytes)
  storeWith([live(1, 'recording', recording('r1')), live(2, 'recording', recording('r2'))], store)
  const file = files.at(hash)!
  expect(file).toEqual({ hash, mimeType: 'audio/mpeg', room: 'recorded' })
  for (const _ of [1, 2]) expect(Buffer.from(await files.bytesOf(file)).equals(bytes)).toBe(true)
  expect([asked, await kept()]).toEqual([[`/api/recorded/${hash}`], [hash]])

  storeWith([gone(3, 'recording', 'r1')], store)
  expect([files.at(hash), await kept()]).toEqual([file, [hash]])
  storeWith([gone(4, 'recording', 'r2')], store)
  expect(files.at(hash)).toBeUndefined()
  await expect.poll(kept).toEqual([])
})

test('a file that is not the one that was published is not kept', async () => {
  const { store, files, kept } = await filesFrom(Buffer.from('<script>'))
  storeWith([live(1, 'recording', recording('r1'))], store)
  await expect(files.bytesOf(files.at(hash)!)).rejects.toThrow('not the one that was published')
  expect(await kept()).toEqual([])
})
