import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusal, type Asked } from '../../../../cms/guard/refusal.ts'
import { anyText } from '../../../fixtures/texts.ts'

/** The status a request is refused with; undefined when it may go on. */
const asked = (request: string, more: Partial<Asked> = {}) => {
  const [method = '', address = ''] = request.split(' ')
  const { pathname, searchParams } = new URL(`/api/${address}`, 'http://localhost:3000')
  const path = pathname.split('/').slice(2)
  return refusal({ method, path, query: searchParams, hasSession: true, isForeign: false, ...more })?.status
}
const anonymous = { hasSession: false }

describe('who has not signed in', () => {
  test.each([
    'GET snapshot',
    'GET snapshot?since=5',
    'GET health',
    'POST users/login',
    'POST users/forgot-password',
    'POST users/reset-password',
    'GET pictures/0123abcd',
    'GET users/me',
  ])('may ask for %s', (request) => {
    expect(asked(request, anonymous)).toBeUndefined()
  })
  test.each([
    'GET offers',
    'GET offers/1',
    'GET offers/versions',
    'GET users',
    'GET users/access',
    'GET access',
    'GET media/file/a.jpg',
    'POST snapshot',
    'POST offers',
    'PATCH offers/1',
    'DELETE offers/1',
    'GET users/login',
    'POST users/login/',
    'POST users/unlock',
    'POST users/logout',
    'POST users/refresh-token',
    'GET users/init',
    'POST users',
    'OPTIONS offers',
    'HEAD offers',
    'GET ',
  ])('is refused %s', (request) => {
    expect(asked(request, anonymous)).toBe(403)
  })
})

describe('nobody, signed in or not', () => {
  test.each([
    'POST users/first-register',
    'POST users/FIRST-REGISTER',
    'POST users/verify/abc',
    'GET users/init',
    'GET payload-jobs/run',
    'GET payload-jobs/RUN',
    'POST payload-jobs',
    'GET payload-jobs/handle-schedules',
    'GET publications',
    'GET snapshot-state',
    'GET payload-kv',
    'GET payload-migrations',
    'POST payload-locked-documents',
    'GET payload-preferences',
    'GET media/paste-url',
    'GET media/paste-url/1',
    'GET media/file/..%2Fwegweiserin.db',
    'GET offer-statuses/versions',
    'GET users/versions',
    'POST places/1/duplicate',
    'PUT offers/1',
    'HEAD offers',
    'GET offers/',
    'GET offers/%00',
    'GET offers/1/2',
    'GET og',
    'GET ',
    'POST reorder',
    'POST graphql',
    'GET graphql-playground',
  ])('reaches %s', (request) => {
    expect(asked(request)).toBe(404)
    expect(asked(request, anonymous)).toBe(403)
  })
})

describe('who is signed in', () => {
  test.each([
    'GET offers',
    'GET offers/0199',
    'GET offers/versions',
    'GET offers/versions/0199',
    'POST offers/versions/0199',
    'POST offers/0199/duplicate',
    'POST offers/access/0199',
    'POST offers/access',
    'GET districts/15090',
    'GET media/file/Ein%20Bild-1.webp',
    'POST offer-statuses/0199/say',
    'GET access',
    'POST users/unlock',
    'GET payload-preferences/collection-offers',
    'DELETE payload-locked-documents/0199',
  ])('finds a door for %s', (request) => {
    expect(asked(request)).toBeUndefined()
  })
})

describe('what another site makes the browser send', () => {
  const isForeign = true
  test.each(['POST users/login', 'POST offers', 'PATCH offers/1', 'DELETE offers/1', 'POST users/logout'])(
    'is refused: %s',
    (request) => {
      expect(asked(request, { isForeign })).toBe(403)
      expect(asked(request, { isForeign, ...anonymous })).toBe(403)
    },
  )
  test('may read what is open to everybody', () => {
    expect(asked('GET snapshot', { isForeign, ...anonymous })).toBeUndefined()
  })
})

describe('a list', () => {
  test.each(['', '?limit=1', '?limit=250', '?limit=10&page=3', '?pagination=true', '?depth=0', '?depth=2'])(
    'is given for offers%s',
    (search) => {
      expect(asked(`GET offers${search}`)).toBeUndefined()
    },
  )
  test.each([
    ['everything', 'limit=0'],
    ['more than a page', 'limit=251'],
    ['a limit below nought', 'limit=-1'],
    ['no number', 'limit=all'],
    ['an empty limit', 'limit='],
    ['a limit without end', 'limit=Infinity'],
    ['everything on one page', 'pagination=false'],
    ['a limit in brackets', 'limit[]=0'],
    ['a limit in written-out brackets', 'limit%5B%5D=0'],
    ['a limit by number', 'limit[0]=0'],
    ['a limit whose name is in brackets', '[limit]=0'],
    ['two limits', 'limit=10&limit=0'],
    ['one page in brackets', 'pagination[]=false'],
    ['pagination twice', 'pagination=true&pagination=false'],
  ])('of %s is refused', (_what, search) => {
    expect(asked(`GET offers?${search}`)).toBe(400)
  })
})

describe('a question of depth', () => {
  test.each([
    ['depth 3', 'depth=3'],
    ['depth without end', 'depth=Infinity'],
    ['depth that is no number', 'depth=deep'],
    ['depth in brackets', 'depth[]=10'],
    ['two depths', 'depth=0&depth=10'],
    ['a way over three relations', 'where[organisation.district.neighbours.name][equals]=x'],
    ['a way over three relations, written out', 'where%5Ba.b.c.d%5D%5Bequals%5D=x'],
    ['such a way inside another condition', 'where[or][0][and][0][a.b.c.d][equals]=x'],
    ['such a way behind a name in brackets', '[where][a.b.c.d][equals]=x'],
    ['a condition written as JSON', `where=${encodeURIComponent('{"a.b.c.d":{"equals":"x"}}')}`],
  ])('with %s is refused', (_what, search) => {
    expect(asked(`GET offers?${search}`)).toBe(400)
  })
  test.each([
    ['a text where a filter belongs', 'where[title]=x'],
    ['an operator that nobody needs', 'where[title][near]=1,2'],
    ['an operator of the database', 'where[title][$gt]=x'],
    ['two operators', 'where[title][equals][equals]=x'],
    ['a prototype', 'where[__proto__][equals]=x'],
    ['a prototype elsewhere', '__proto__[x]=1'],
    ['half a bracket', 'where[title=x'],
    ['an end of text', 'where[title][equals]=%00'],
  ])('with %s is refused', (_what, search) => {
    expect(asked(`GET offers?${search}`)).toBe(400)
  })
  test.each([
    'where[or][0][and][1][childcare.mode][in][2]=x',
    'where[id][in][]=x',
    'where[organisation.name][equals]=x',
    'where[place.access.stepFree][equals]=yes',
    'where[or][0][title][like]=x',
  ])('with %s may go on', (search) => {
    expect(asked(`GET offers?${search}`)).toBeUndefined()
  })
})

test('a query that is too long is refused', () => {
  expect(asked(`GET offers?where[title][equals]=${'x'.repeat(8000)}`)).toBeUndefined()
  expect(asked(`GET offers?where[title][equals]=${'x'.repeat(8192)}`)).toBe(414)
})

test('whoever changes or deletes many says which, and needs no end', () => {
  expect(asked('DELETE offers?where[id][in]=a,b&limit=0')).toBeUndefined()
  expect(asked('PATCH offers?where[id][in]=a,b&limit=1000')).toBe(400)
})

test('no spelling of a limit brings more than a page of documents', () => {
  const names = fc.constantFrom(
    'limit',
    'limit[]',
    'limit[0]',
    'limit[a]',
    '[limit]',
    '[limit][]',
    'pagination',
    'x',
  )
  const values = fc.oneof(fc.constantFrom('0', '10', '251', 'false', '', ' ', '1e9', '-0'), anyText(5))
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 3 }), (parameters) => {
      const search = new URLSearchParams(parameters).toString()
      if (asked(`GET offers?${search}`) !== undefined) return
      const asks = parameters.filter(([name]) => name.includes('limit') || name.includes('pagination'))
      const limits = asks.filter(([name]) => name === 'limit')
      expect(asks.filter(([name]) => name.includes('['))).toEqual([])
      expect(limits.length).toBeLessThanOrEqual(1)
      for (const [, limit] of limits) expect(Number(limit) >= 1 && Number(limit) <= 250).toBe(true)
    }),
    { numRuns: 300 },
  )
})
