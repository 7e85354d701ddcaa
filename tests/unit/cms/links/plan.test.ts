import { expect, test } from 'vitest'
import { isBroken, remember, type Result } from '../../../../cms/links/outcomes.ts'
import { dueAt, isDue, limits } from '../../../../cms/links/plan.ts'
import { keyOf, type LinkPlace } from '../../../../cms/links/places.ts'

const day = (date: string) => new Date(`${date}T02:00:00Z`)
const gone: Result = { outcome: 'gone', status: 404 }
const place = (entry: string, url: string): LinkPlace => ({
  collection: 'offers',
  entry,
  path: 'sourceUrl',
  url,
})

test('One failure is nobody’s business; the second day in a row is, and it says since when.', () => {
  const first = remember(undefined, gone, day('2026-11-03'))
  expect(isBroken(first)).toBe(false)
  const second = remember(first, { outcome: 'failed' }, day('2026-11-04'))
  expect(second).toMatchObject({ failures: 2, since: day('2026-11-03').toISOString(), status: null })
  expect(isBroken(second)).toBe(true)
})

test('One answer, and all of it is forgotten.', () => {
  const broken = remember(remember(undefined, gone, day('2026-11-03')), gone, day('2026-11-04'))
  const well = remember(broken, { outcome: 'redirected', status: 200 }, day('2026-11-11'))
  expect(well).toMatchObject({ failures: 0, since: null })
  expect(remember(well, gone, day('2026-12-01'))).toMatchObject({
    failures: 1,
    since: day('2026-12-01').toISOString(),
  })
})

test('It is looked at weekly; after a first failure on the next day, and never twice on one.', () => {
  const well = remember(undefined, { outcome: 'ok', status: 200 }, day('2026-11-03'))
  expect(['2026-11-03', '2026-11-09', '2026-11-10'].map((date) => isDue(well, day(date)))).toEqual([
    false,
    false,
    true,
  ])
  const first = remember(undefined, gone, day('2026-11-03'))
  expect(['2026-11-03', '2026-11-04'].map((date) => isDue(first, day(date)))).toEqual([false, true])
  const second = remember(first, gone, day('2026-11-04'))
  expect(['2026-11-05', '2026-11-11'].map((date) => isDue(second, day(date)))).toEqual([false, true])
})

test('An address that stands at several places is asked for once; what waited longest comes first.', () => {
  const places = [
    place('1', 'https://b.example/'),
    place('2', 'https://a.example/'),
    place('3', 'https://b.example/'),
  ]
  const known = new Map([
    [keyOf(places[0]!), remember(undefined, { outcome: 'ok' }, day('2026-10-02'))],
    [keyOf(places[1]!), remember(undefined, { outcome: 'ok' }, day('2026-10-01'))],
    [keyOf(places[2]!), remember(undefined, { outcome: 'ok' }, day('2026-10-02'))],
  ])
  const due = dueAt(places, known, day('2026-11-03'))
  expect(due.map(({ url, places: some }) => [url, some.length])).toEqual([
    ['https://a.example/', 1],
    ['https://b.example/', 2],
  ])
})

test('No server and no night gets more than it can bear.', () => {
  const many = (host: string, count: number) =>
    Array.from({ length: count }, (_, at) => place(`${host}${String(at)}`, `https://${host}/${String(at)}`))
  const hosts = Array.from({ length: 40 }, (_, at) => many(`h${String(at)}.example`, 25)).flat()
  const due = dueAt(hosts, new Map(), day('2026-11-03'))
  expect(due).toHaveLength(limits.all)
  const counts = Map.groupBy(due, ({ url }) => new URL(url).host)
  expect(Math.max(...[...counts.values()].map((some) => some.length))).toBe(limits.ofHost)
})
