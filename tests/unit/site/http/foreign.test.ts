import { expect, test } from 'vitest'
import { isForeign } from '../../../../site/http/foreign.ts'

const site = new URL('https://wegweiserin.example/')
const sent = (method: string, origin?: string) =>
  isForeign(
    new Request('http://127.0.0.1:4321/de/offers/a/wrong', { method, headers: origin ? { origin } : {} }),
    site,
  )

test.each(['https://wegweiserin.example', 'https://wegweiserin.example/', 'http://127.0.0.1:4321'])(
  'a form of the site itself is taken, behind a proxy with TLS as well: %s',
  (origin) => {
    expect(sent('POST', origin)).toBe(false)
  },
)
test.each(['https://evil.example', 'http://wegweiserin.example', 'null', 'nonsense', undefined])(
  'a form of another site is not: %s',
  (origin) => {
    expect(sent('POST', origin)).toBe(true)
    expect(sent('DELETE', origin)).toBe(true)
  },
)
test('whoever only asks may come from anywhere', () => {
  expect(sent('GET', 'https://evil.example')).toBe(false)
  expect(sent('HEAD')).toBe(false)
})
