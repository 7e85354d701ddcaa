import { expect, test } from 'vitest'
import { ownAddress } from '../../../cms/ownAddress.ts'

test.each([
  ['on this computer', '127.0.0.1', 'http://127.0.0.1:3001'],
  ['on an address of IPv6', '::1', 'http://[::1]:3001'],
  ['on every address', '0.0.0.0', 'http://localhost:3001'],
  ['on every address of IPv6', '::', 'http://localhost:3001'],
  ['where nobody said', undefined, 'http://localhost:3001'],
])('the CMS asks itself where it listens: %s', (_, HOST, address) => {
  expect(ownAddress({ NODE_ENV: 'test', PORT: '3001', ...(HOST ? { HOST } : {}) })).toBe(address)
})
