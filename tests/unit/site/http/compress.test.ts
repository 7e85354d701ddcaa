import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compressed, encodingOf } from '../../../../site/http/compress.ts'
import { anyText } from '../../../fixtures/texts.ts'

describe('the best encoding a browser takes', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br', 'br'],
    ['BR', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['gzip, deflate', 'gzip'],
    ['deflate,gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.0 ,gzip', 'gzip'],
    ['br;q=0.001', 'br'],
    ['gzip;q=0', 'identity'],
    ['br;q=0, gzip;q=0.000', 'identity'],
    ['deflate', 'identity'],
    ['identity', 'identity'],
    ['x-gzip', 'identity'],
    ['brotli', 'identity'],
    ['', 'identity'],
    [null, 'identity'],
  ] as const)('"%s": %s', (accepted, encoding) => {
    expect(encodingOf(accepted)).toBe(encoding)
  })
  test('is found for any header', () => {
    fc.assert(
      fc.property(anyText(), (header) => {
        expect(['br', 'gzip', 'identity']).toContain(encodingOf(header))
      }),
    )
  })
})

test('a page that was compressed is the same page', async () => {
  const body = new TextEncoder().encode('Nähcafé خیاطی '.repeat(200))
  expect(new Uint8Array(brotliDecompressSync(await compressed(body, 'br')))).toEqual(body)
  expect(new Uint8Array(gunzipSync(await compressed(body, 'gzip')))).toEqual(body)
  expect(await compressed(body, 'identity')).toEqual(body)
  expect((await compressed(body, 'br')).byteLength).toBeLessThan(body.byteLength / 10)
})
