/** Every field with a web address shows its part of one answer of the CMS. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tellBroken } from '../../../../cms/admin/links/brokenLinks.ts'

const links = [{ path: 'sourceUrl', url: 'https://weg.example.org', sentence: 'Diese Seite gibt es nicht.' }]
let server: Server
let asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ links }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())
beforeEach(() => {
  asked = []
})

const address = (document: string) =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/offers/${document}/links`

/** A field that shows what it is told, and goes when it is told to. */
function field(document: string) {
  let leave = (): void => undefined
  const told = new Promise<unknown>((tell) => {
    leave = tellBroken(address(document), tell)
  })
  return { told, leave }
}

test('two fields of a document ask once, also when the second is drawn later', async () => {
  const first = field('a')
  expect(await first.told).toEqual(links)
  const second = field('a')
  expect(await second.told).toEqual(links)
  expect(asked).toEqual(['/api/offers/a/links'])
  first.leave()
  second.leave()
})

test('each document has its own answer', async () => {
  const fields = [field('b'), field('c')]
  await Promise.all(fields.map(({ told }) => told))
  expect(asked.sort()).toEqual(['/api/offers/b/links', '/api/offers/c/links'])
  for (const { leave } of fields) leave()
})

test('a form that is opened again asks again', async () => {
  for (const time of [1, 2]) {
    const one = field('d')
    await one.told
    one.leave()
    expect(asked).toHaveLength(time)
  }
})
