/** What a machine fills, what it leaves to people, and what is said when it cannot. */
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { libreTranslate } from '../../../cms/translate/machine/libreTranslate.ts'
import { serveLibreTranslate, type LibreTranslateServer } from '../../support/libreTranslate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
let server: LibreTranslateServer
let machine: ReturnType<typeof libreTranslate>
let offer: string
beforeAll(async () => {
  server = await serveLibreTranslate()
  cms = await openCms()
  machine = (await import('../../../cms/translate/machine/libreTranslate.ts')).libreTranslate({
    url: server.url,
    key: 'a-key',
  })
})
afterAll(async () => {
  await cms.close()
  await server.close()
})
beforeEach(async () => {
  server.asked.length = 0
  server.next = undefined
  offer = (await cms.system.published('offers', entries.offer(cms.world.organisation.own))).id
})

interface Text {
  path: string
  text: string
  suggestion?: string | null
}

const translation = async (
  language: string,
  more: entries.Data = {},
  made: 'draft' | 'published' = 'published',
) => (await cms.system[made]('translations', entries.translation(offer, language, more))).id
async function fill(id: string, who: Person = 'admin') {
  const { fillByMachine } = await import('../../../cms/translate/machine/fill.ts')
  const user = await cms.system.stored('users', cms.world.person[who])
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, cms.payload)
  return fillByMachine(req, id, machine)
}
async function newest(id: string) {
  const { body } = await cms.rest('admin', 'GET', `translations/${id}?draft=true&depth=0`)
  return body as unknown as { status: string; _status: string; words: Text[] }
}
const sent = () => server.asked.flatMap(({ q }) => q as string[])

describe('a machine', () => {
  test('fills what nobody has written, as a draft with its mark', async () => {
    const id = await translation('uk', { status: 'draft', words: [] }, 'draft')
    expect(await fill(id)).toBe(2)
    const { status, _status, words } = await newest(id)
    expect([status, _status, words.map(({ text }) => text)]).toEqual([
      'machine',
      'draft',
      ['[uk] NÄHCAFÉ AM VORMITTAG', '[uk] WIR NÄHEN ZUSAMMEN.'],
    ])
    expect((await cms.snapshot()).entry('translation', id)).toBeUndefined()
  })

  test('is asked for what changed alone, and mends its own words', async () => {
    const id = await translation('uk', { status: 'machine' })
    await cms.system.publish('offers', offer, { title: 'Nähcafé am Abend' })
    await fill(id)
    expect(sent()).toEqual(['Nähcafé am Abend'])
    expect((await newest(id)).words.map(({ text }) => text)).toEqual([
      '[uk] NÄHCAFÉ AM ABEND',
      'Summary in uk',
    ])
    expect(await fill(id)).toBe(0)
  })

  test.each(['reviewed', 'draft'])(
    'writes beside the words of a person (%s), never over them',
    async (status) => {
      const id = await translation('uk', { status })
      await cms.system.publish('offers', offer, { title: 'Nähcafé am Abend', whatYouNeed: 'Mut.' })
      expect(await fill(id)).toBe(2)
      const { status: now, words } = await newest(id)
      expect(now).toBe(status)
      expect(words.map(({ path, text, suggestion }) => [path, text, suggestion ?? null])).toEqual([
        ['title', 'Title in uk', '[uk] NÄHCAFÉ AM ABEND'],
        ['summary', 'Summary in uk', null],
        ['whatYouNeed', '', '[uk] MUT.'],
      ])
      expect(JSON.stringify((await cms.snapshot()).entry('translation', id) ?? {})).not.toContain('[uk]')
    },
  )

  test('has the words of the glossary in its texts', async () => {
    await cms.system.create('glossary', {
      german: 'Kinderbetreuung',
      words: [{ language: 'uk', text: 'догляд за дітьми', confidence: 'high' }],
    })
    await cms.system.publish('offers', offer, { summary: 'Kurs mit Kinderbetreuung' })
    const id = await translation('uk', { status: 'draft', words: [] }, 'draft')
    await fill(id)
    expect((await newest(id)).words[1]?.text).toBe('[uk] KURS MIT догляд за дітьми')
  })

  test('never sees a German draft', async () => {
    await cms.rest('untrusted', 'PATCH', `offers/${offer}?draft=true`, { title: 'Noch geheim' })
    await fill(await translation('uk', { status: 'machine', words: [] }))
    expect(sent()).toContain('Nähcafé am Vormittag')
    expect(sent()).not.toContain('Noch geheim')
  })
})

describe('nothing is written, and a sentence says why,', () => {
  const refused = async (id: string) => {
    const before = await newest(id)
    const message = await fill(id).then(String, (error: unknown) => (error as Error).message)
    expect(await newest(id)).toEqual(before)
    return message
  }
  test('for easy German', async () => {
    expect(await refused(await translation('de-simple', { words: [] }))).toContain('Einfaches Deutsch')
    expect(server.asked).toEqual([])
  })
  test('for a language that the machine lacks', async () => {
    expect(await refused(await translation('fa-AF', { words: [] }))).toContain('fa-AF')
    expect(server.asked).toEqual([])
  })
  test('when its server refuses', async () => {
    server.next = { status: 429, error: 'Slowdown: 20 per 1 minute' }
    expect(await refused(await translation('uk', { words: [] }))).toContain('Slowdown')
  })
  test('when somebody wrote while it was translating', async () => {
    const id = await translation('uk', { status: 'machine', words: [] })
    const before = machine
    machine = {
      ...before,
      translate: async (texts, to) => {
        await cms.system.publish('translations', id, { status: 'machine' })
        return before.translate(texts, to)
      },
    }
    await expect(fill(id)).rejects.toThrow(/Inzwischen/)
    machine = before
    expect((await newest(id)).words.every(({ text }) => text === '')).toBe(true)
  })
  test('to who may not write in this language', async () => {
    const id = await translation('uk', { words: [] })
    await expect(fill(id, 'translator')).rejects.toThrow()
    expect(server.asked).toEqual([])
  })
  test('where no machine is set up', async () => {
    const id = await translation('uk', { words: [] })
    const { status, body } = await cms.rest('admin', 'POST', `translations/${id}/machine`)
    expect([status, body.errors[0]?.message]).toEqual([404, expect.stringContaining('Übersetzungs-Computer')])
  })
})
