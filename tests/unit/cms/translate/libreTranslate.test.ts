import { afterEach, beforeEach, expect, test } from 'vitest'
import { libreTranslate } from '../../../../cms/translate/machine/libreTranslate.ts'
import { MachineFailed } from '../../../../cms/translate/machine/translator.ts'
import { serveLibreTranslate, type LibreTranslateServer } from '../../../support/libreTranslate.ts'

let server: LibreTranslateServer
beforeEach(async () => {
  server = await serveLibreTranslate()
})
afterEach(() => server.close())

const machine = (more = {}) => libreTranslate({ url: server.url, key: 'a-key', ...more })

test('it tells which languages it can put German into', async () => {
  expect(await machine().languages()).toEqual(['ar', 'de', 'en', 'uk'])
})

test('texts go as a list, as plain text, with the key, and come back in their order', async () => {
  expect(await machine().translate(['Guten Morgen', 'Hallo'], 'uk')).toEqual([
    '[uk] GUTEN MORGEN',
    '[uk] HALLO',
  ])
  expect(server.asked).toEqual([
    { q: ['Guten Morgen', 'Hallo'], source: 'de', target: 'uk', format: 'text', api_key: 'a-key' },
  ])
})

test('nothing is asked when there is nothing to translate', async () => {
  expect(await machine().translate([], 'uk')).toEqual([])
  expect(server.asked).toEqual([])
})

test.each([
  [403, 'Invalid API key'],
  [429, 'Slowdown: 20 per 1 minute'],
  [500, 'Cannot translate text: out of memory'],
])('a refusal with %i is told in the words of the server', async (status, error) => {
  server.next = { status, error }
  await expect(machine().translate(['a'], 'uk')).rejects.toEqual(new MachineFailed(error))
})

test('a wrong key and a language that it lacks are told', async () => {
  await expect(machine({ key: undefined }).translate(['a'], 'uk')).rejects.toThrow('Invalid API key')
  await expect(machine().translate(['a'], 'fa-AF')).rejects.toThrow('fa-AF is not supported')
})

test('a server that does not answer is given up', async () => {
  server.next = 'silence'
  await expect(machine({ patience: 50 }).translate(['a'], 'uk')).rejects.toThrow(MachineFailed)
})

test('a server that is not there is told, under an address with a path too', async () => {
  await expect(libreTranslate({ url: 'http://127.0.0.1:9/translate-me' }).languages()).rejects.toThrow(
    MachineFailed,
  )
  await expect(libreTranslate({ url: `${server.url}/elsewhere` }).languages()).rejects.toThrow('HTTP 404')
})
