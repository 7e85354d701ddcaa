/** The address of an entry: it tells what it may, stays once it was public, and is never given twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

let count = 0
/** A title that no other test uses. */
const fresh = (title = 'Kurs') => `${title} ${String(++count)} ${process.pid.toString(36)}`
const data = (title: string, more: entries.Data = {}) =>
  entries.offer(cms.world.organisation.own, { title, ...more })
const publish = async (title: string, more: entries.Data = {}) =>
  (await cms.system.published('offers', data(title, more))).id
const slugOf = async (id: string) => (await cms.snapshot()).entry('offer', id)?.['slug'] as string

describe('an address', () => {
  test.each([
    ['Nähcafé für Mütter & Väter', 'naehcafe-fuer-muetter-vaeter'],
    ['  Straße — Ärzte  ', 'strasse-aerzte'],
    ['Ça va? Łódź!', 'ca-va-odz'],
    ['x'.repeat(90), 'x'.repeat(70)],
  ])('is made of the title: %s', async (title, slug) => {
    expect(await slugOf(await publish(title))).toBe(slug)
  })

  test('of a title without Latin letters is there all the same', async () => {
    expect(await slugOf(await publish('مقهى الخياطة'))).toMatch(/^[\da-f]{12}$/)
  })

  test('stays when the title changes after it was public', async () => {
    const id = await publish(fresh())
    const slug = await slugOf(id)
    await cms.system.publish('offers', id, { title: 'Ganz anders' })
    expect(await slugOf(id)).toBe(slug)
    await cms.system.unpublish('offers', id)
    await cms.system.publish('offers', id, { title: 'Noch anders' })
    expect(await slugOf(id)).toBe(slug)
  })

  test('follows the title until then, for a form saves what she has typed so far', async () => {
    const { body } = await cms.rest('trusted', 'POST', 'offers?draft=true&autosave=true', data('Fra'))
    const { id } = body.doc
    await cms.rest('trusted', 'PATCH', `offers/${id}?draft=true&autosave=true`, {
      title: 'Frauenfrühstück am Mittwoch',
    })
    await cms.rest('trusted', 'PATCH', `offers/${id}`, { _status: 'published' })
    expect(await slugOf(id)).toBe('frauenfruehstueck-am-mittwoch')
  })

  test('of two entries with one title differs', async () => {
    const title = fresh()
    const slugs = await Promise.all(
      [await publish(title), await publish(title), await publish(title)].map(slugOf),
    )
    expect(slugs.map((slug) => slug.replace(slugs[0]!, ''))).toEqual(['', '-2', '-3'])
  })

  test('of twenty published at once differs', async () => {
    const title = fresh()
    const made = await Promise.all(
      Array.from({ length: 20 }, () =>
        cms.rest('trusted', 'POST', 'offers', { ...data(title), _status: 'published' }),
      ),
    )
    expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201))
    expect(new Set(await Promise.all(made.map(({ body }) => slugOf(body.doc.id)))).size).toBe(20)
  })

  test('is not given again after its entry was deleted', async () => {
    const title = fresh()
    const first = await publish(title)
    const slug = await slugOf(first)
    await cms.system.remove('offers', first)
    expect(await slugOf(await publish(title))).toBe(`${slug}-2`)
  })

  test('that was never public may be taken by the next', async () => {
    const title = fresh()
    const { id, slug } = await cms.system.draft('offers', data(title))
    await cms.system.remove('offers', id)
    expect(await slugOf(await publish(title))).toBe(slug)
  })

  test('of an organisation takes none away from an offer', async () => {
    const title = fresh('Haus')
    await cms.system.published('organisations', entries.organisation({ name: title }))
    const slugs = await Promise.all([await publish(title), await publish(title)].map(slugOf))
    expect(slugs[1]).toBe(`${slugs[0]!}-2`)
  })

  test('of a copy is its own', async () => {
    const id = await publish(fresh())
    const { body } = await cms.rest('trusted', 'POST', `offers/${id}/duplicate`, {})
    await cms.rest('trusted', 'PATCH', `offers/${body.doc.id}`, {
      title: fresh('Kopie'),
      _status: 'published',
    })
    const [own, copy] = [await slugOf(id), await slugOf(body.doc.id)]
    expect(copy).not.toBe(own)
    expect(copy).toMatch(/^kopie-[\da-z-]+$/)
  })

  test('is not chosen by who sends one', async () => {
    const made = await cms.rest(
      'admin',
      'POST',
      'offers',
      data(fresh(), { slug: 'impressum', _status: 'published' }),
    )
    await cms.rest('admin', 'PATCH', `offers/${made.body.doc.id}`, {
      slug: 'impressum',
      _status: 'published',
    })
    expect(await slugOf(made.body.doc.id)).toMatch(/^kurs-/)
    const without = await cms.rest('trusted', 'POST', 'offers?draft=true', { slug: 'hilfe', title: '' })
    await cms.rest('trusted', 'PATCH', `offers/${without.body.doc.id}`, {
      ...data(fresh()),
      _status: 'published',
    })
    expect(await slugOf(without.body.doc.id)).toMatch(/^kurs-/)
  })
})

describe('the address of a sensitive offer', () => {
  test.each(['shelter', 'counsel_violence', 'counsel_pregnancy'])('tells nothing (%s)', async (kind) => {
    const slug = await slugOf(await publish('Frauenhaus Stendal', { kind }))
    expect(slug).toMatch(/^[\da-f]{12}$/)
  })

  test('tells nothing either when its kind is chosen after its title', async () => {
    const { body } = await cms.rest(
      'trusted',
      'POST',
      'offers?draft=true&autosave=true',
      data('Frauenhaus', { kind: null }),
    )
    const { id } = body.doc
    await cms.rest('trusted', 'PATCH', `offers/${id}?draft=true&autosave=true`, { kind: 'shelter' })
    const { body: second } = await cms.rest('trusted', 'PATCH', `offers/${id}?draft=true&autosave=true`, {
      summary: 'Schutz',
    })
    await cms.rest('trusted', 'PATCH', `offers/${id}`, { _status: 'published' })
    expect(await slugOf(id)).toMatch(/^[\da-f]{12}$/)
    // It does not change with every letter she types.
    expect(await slugOf(id)).toBe(second.doc['slug'])
  })

  test('stays through later changes', async () => {
    const id = await publish('Beratung', { kind: 'counsel_violence' })
    const slug = await slugOf(id)
    await cms.system.publish('offers', id, { title: 'Beratung bei Gewalt' })
    expect(await slugOf(id)).toBe(slug)
  })
})
