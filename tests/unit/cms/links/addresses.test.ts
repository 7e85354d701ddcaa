import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from '../../../../cms/links/addresses.ts'

const own = [
  ['loopback', '127.0.0.1', '127.8.9.10', '::1', '::'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
  ['link-local and metadata', '169.254.169.254', '169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254'],
  ['of providers’ inner networks', '100.64.0.1', '100.127.255.255'],
  [
    'reserved',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '2001:db8::1',
    'ff02::1',
  ],
  [
    'IPv4 in IPv6',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
  ],
  ['no number at all', '', 'localhost', '8.8.8', '1.1.1.1.1', 'example.org'],
] satisfies [string, ...string[]][]

test.each(own)('Nobody asks what is %s.', (_, ...addresses: string[]) => {
  expect(addresses.filter(isPublicAddress)).toEqual([])
})

test('What is public is asked, up to the edges of what is not.', () => {
  const open = [
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '100.128.0.0',
    '2606:4700::1111',
    '2a00:1450:4001:80b::200e',
  ]
  expect(open.filter((address) => !isPublicAddress(address))).toEqual([])
})

test('No spelling of an IPv4 address within IPv6 gets through.', () => {
  fc.assert(
    fc.property(
      fc.ipV4(),
      (address) => !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`64:ff9b::${address}`),
    ),
  )
})
