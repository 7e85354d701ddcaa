import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newToken, readToken, validDays } from '../../../../cms/preview/token.ts'

const secret = 'only for tests'
const week = validDays * 86_400
const ids = fc.uuid({ version: 7 })
const seconds = fc.integer({ min: 1_700_000_000, max: 4_000_000_000 })

test('a token opens what it was made for, until its last second', () => {
  fc.assert(
    fc.property(ids, seconds, fc.nat(week - 1), (id, now, later) => {
      const { token, until } = newToken(secret, id, now)
      expect(readToken(secret, token, now + later)).toEqual({ kind: 'offer', id, until: now + week })
      expect(until).toBe(now + week)
    }),
  )
})

test('a token says that it is over once its time has passed', () => {
  fc.assert(
    fc.property(ids, seconds, fc.nat(week), (id, now, later) => {
      expect(readToken(secret, newToken(secret, id, now).token, now + week + later)).toBe('over')
    }),
  )
})

test('a token with one letter changed, left out or added opens nothing', () => {
  fc.assert(
    fc.property(ids, seconds, fc.nat(), fc.constantFrom('a', 'Z', '7', '-', ''), (id, now, where, letter) => {
      const { token } = newToken(secret, id, now)
      const at = where % token.length
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      const added = token.slice(0, at) + letter + token.slice(at)
      for (const forged of [changed, added]) {
        // The last letter holds two bits that nothing reads.
        const isSame = forged === token || (at === token.length - 1 && forged.length === token.length)
        if (!isSame) expect(readToken(secret, forged, now)).toBeUndefined()
      }
    }),
  )
})

test('the time of one token and the signature of another make none', () => {
  const [early, late] = [newToken(secret, 'offer1', 1_700_000_000), newToken(secret, 'offer1', 1_700_000_500)]
  const forged = late.token.slice(0, -43) + early.token.slice(-43)
  expect(readToken(secret, forged, 1_700_000_600)).toBeUndefined()
})

test('a token that is signed for longer than a week opens nothing: a clock was wrong', () => {
  const { token } = newToken(secret, 'offer1', 1_800_000_000)
  expect(readToken(secret, token, 1_799_999_999)).toBeUndefined()
})

test('a token signed with another secret opens nothing', () => {
  expect(readToken('another', newToken(secret, 'offer1', 1_700_000_000).token, 1_700_000_000)).toBeUndefined()
})

test('any text that is no token opens nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(readToken(secret, text, 1_700_000_000)).toBeUndefined()
    }),
  )
})

test('a token needs no escapes in an address', () => {
  fc.assert(
    fc.property(ids, seconds, (id, now) => {
      expect(newToken(secret, id, now).token).toMatch(/^[\w-]{1,120}$/)
    }),
  )
})
