import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusal, type Asked } from '../../../../cms/guard/refusal.ts'
import { anyText } from '../../../fixtures/texts.ts'

/** The status a request is refused with; undefined when it may go on. */
const asked = (request: string, more: Partial<Asked> = {}) => {
  const [method = '', address = ''] = request.split(' ')
  const url = new URL(`/api/${address}`, 'http://localhost:3000')
  const path = url.pathname.split('/').slice(2)
  return refusal({ method, path, url, isSignedIn: true, length: 0, isUpload: false, ...more })?.status
}
const anonymous = { isSignedIn: false }

describe('who has not signed in', () => {
  test.each([
    'GET snapshot',
    'GET snapshot?since=5',
    'GET health',
    'POST users/login',
    'POST users/forgot-password',
    'POST users/reset-password',
    'POST users/logout',
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
    'GET payload-jobs/run',
    'POST payload-jobs/run',
    'GET payload-jobs/handle-schedules',
    'POST graphql',
    'GET graphql-playground',
  ])('reaches %s', (request) => {
    expect(asked(request)).toBe(404)
    expect(asked(request, anonymous)).toBe(404)
  })
})

describe('a list', () => {
  test.each(['', '?limit=1', '?limit=100', '?limit=10&page=3', '?pagination=true', '?depth=0', '?depth=2'])(
    'is given for offers%s',
    (search) => {
      expect(asked(`GET offers${search}`)).toBeUndefined()
    },
  )
  test.each([
    ['everything', 'limit=0'],
    ['more than a page', 'limit=101'],
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
    'where[organisation.name][equals]=x',
    'where[place.access.stepFree][equals]=yes',
    'where[or][0][title][like]=x',
  ])('with %s may go on', (search) => {
    expect(asked(`GET offers?${search}`)).toBeUndefined()
  })
})

describe('a request that is too large', () => {
  const most = { form: 256 * 1024, upload: 6 * 1024 * 1024 }
  test('by its query is refused', () => {
    expect(asked(`GET offers?where[title][equals]=${'x'.repeat(4040)}`)).toBeUndefined()
    expect(asked(`GET offers?where[title][equals]=${'x'.repeat(4096)}`)).toBe(414)
  })
  test('as a form is refused', () => {
    expect(asked('POST offers', { length: most.form })).toBeUndefined()
    expect(asked('POST offers', { length: most.form + 1 })).toBe(413)
  })
  test('as a picture is refused', () => {
    expect(asked('POST media', { length: most.upload, isUpload: true })).toBeUndefined()
    expect(asked('POST media', { length: most.upload + 1, isUpload: true })).toBe(413)
  })
  test('is not looked into for who has not signed in', () => {
    expect(asked('POST offers', { length: most.form + 1, isSignedIn: false })).toBe(403)
  })
})

test('no spelling of a limit brings more than a hundred documents', () => {
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
  const values = fc.oneof(fc.constantFrom('0', '10', '101', 'false', '', ' ', '1e9', '-0'), anyText(5))
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 3 }), (parameters) => {
      const search = new URLSearchParams(parameters).toString()
      if (asked(`GET offers?${search}`) !== undefined) return
      const asks = parameters.filter(([name]) => name.includes('limit') || name.includes('pagination'))
      const limits = asks.filter(([name]) => name === 'limit')
      expect(asks.filter(([name]) => name.includes('['))).toEqual([])
      expect(limits.length).toBeLessThanOrEqual(1)
      for (const [, limit] of limits) expect(Number(limit) >= 1 && Number(limit) <= 100).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a refusal says in a sentence what to do', () => {
  const url = new URL('http://localhost:3000/api/offers?limit=0')
  const refused = refusal({
    method: 'GET',
    path: ['offers'],
    url,
    isSignedIn: true,
    length: 0,
    isUpload: false,
  })
  expect(refused?.message).toMatch(/^[A-Z].*\.$/)
})
