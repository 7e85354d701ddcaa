/** A recording is public with the page it reads, and of a file nothing but the sound is kept. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentMark } from '../../../content-models/recording.ts'
import { id3, oldTag, silence } from '../../fixtures/mp3.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { upload, type Upload } from '../support/pictures.ts'
import { makeRecording, recordingFile, recordingOf } from '../support/recordings.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const kept = () => readdir(path.join(cms.dataDir, 'uploads')).catch(() => [] as string[])
const newOffer = async (more: entries.Data = {}) =>
  (await cms.system.published('offers', entries.offer(cms.world.organisation.own, more))).id
const send = (data: object, file: Upload = recordingFile()) =>
  cms.rest('coordinator', 'POST', 'recordings', data, { file })
const fetched = async (hash: unknown) => (await cms.bare('GET', `recorded/${String(hash)}`)).status

describe('a recording', () => {
  test('is public with its offer, and gone with it, its file too', async () => {
    const offer = await newOffer()
    const { status, body } = await send(recordingOf(offer, 'ku'))
    expect([status, body.doc['title']]).toEqual([201, 'Nähcafé am Vormittag · Kurdî (Kurmancî)'])
    const { id, hash, filename } = body.doc
    const snapshot = await cms.snapshot()
    expect(snapshot.entry('recording', id)).toEqual({
      id,
      kind: 'offer',
      offer,
      language: 'ku',
      hash,
      filesize: 36_000,
      seconds: 9,
      madeFrom: contentMark(snapshot.entry('offer', offer)!),
    })
    expect(await fetched(hash)).toBe(200)
    await cms.system.unpublish('offers', offer)
    expect([(await cms.snapshot()).row('recording', id)?.state, await fetched(hash)]).toEqual(['gone', 404])
    await cms.system.publish('offers', offer)
    expect([(await cms.snapshot()).row('recording', id)?.state, await fetched(hash)]).toEqual(['live', 200])
    expect(await kept()).toContain(filename)
    await cms.system.remove('offers', offer)
    expect([(await cms.snapshot()).row('recording', id)?.state, await fetched(hash)]).toEqual(['gone', 404])
    expect(await kept()).not.toContain(filename)
  })

  test('is withdrawn when it is deleted', async () => {
    const { id, hash, filename } = await makeRecording(cms.system, await newOffer())
    expect((await cms.rest('coordinator', 'DELETE', `recordings/${id}`)).status).toBe(200)
    expect([(await cms.snapshot()).row('recording', id)?.state, await fetched(hash)]).toEqual(['gone', 404])
    expect(await kept()).not.toContain(filename)
    const [noted] = await cms.system.storedWhere('audit', {
      and: [{ what: { equals: 'recordings' } }, { which: { equals: id } }, { did: { equals: 'deleted' } }],
    })
    expect(noted).toBeDefined()
  })

  test('of an info page belongs to all who coordinate', async () => {
    const page = await cms.system.published('info-pages', entries.infoPage())
    const data = { kind: 'infoPage', infoPage: page.id, language: 'so', speakerAgreed: true }
    const { status, body } = await cms.rest('districtless', 'POST', 'recordings', data, {
      file: recordingFile(),
    })
    expect([status, (await cms.snapshot()).entry('recording', body.doc.id)]).toEqual([
      201,
      expect.objectContaining({ infoPage: page.id, language: 'so' }),
    ])
    expect((await cms.rest('elsewhere', 'DELETE', `recordings/${body.doc.id}`)).status).toBe(200)
  })

  test('keeps its page, language and bytes whatever is sent, and takes a new file', async () => {
    const offer = await newOffer()
    const before = await makeRecording(cms.system, offer)
    const url = `recordings/${before.id}`
    const forged = { hash: 'a'.repeat(64), seconds: 1, filename: 'world.json', language: 'ar', madeFrom: 'x' }
    await cms.rest('coordinator', 'PATCH', url, {
      ...forged,
      offer: cms.world.offer.own,
      speakerAgreed: true,
    })
    const after = await cms.system.stored('recordings', before.id)
    for (const field of ['hash', 'seconds', 'filename', 'filesize', 'language', 'offer', 'madeFrom', 'key'])
      expect([field, after?.[field]]).toEqual([field, before[field]])

    await cms.system.publish('offers', offer, { title: 'Nähcafé am Abend' })
    const { status, body } = await cms.rest('coordinator', 'PATCH', url, {}, { file: recordingFile(500) })
    expect([status, body.doc['seconds'], body.doc['hash'] === before['hash']]).toEqual([200, 18, false])
    expect(body.doc['madeFrom']).toBe(contentMark((await cms.snapshot()).entry('offer', offer)!))
    expect(body.doc['madeFrom']).not.toBe(before['madeFrom'])
    expect([await fetched(before['hash']), await fetched(body.doc['hash'])]).toEqual([404, 200])
  })

  test('goes when its offer becomes one that nobody shall be found with', async () => {
    const offer = await newOffer()
    const { id } = await makeRecording(cms.system, offer)
    await cms.system.publish('offers', offer, { kind: 'counsel_violence' })
    expect((await cms.snapshot()).row('recording', id)?.state).toBe('gone')
  })
})

test('nothing is left of names in the file', async () => {
  const file = Buffer.concat([id3('Fatima geheim'), silence(), oldTag('geheim')])
  const { body } = await send(recordingOf(await newOffer()), upload('Fatima geheim.mp3', 'audio/mp3', file))
  const name = String(body.doc['filename'])
  const bytes = await readFile(path.join(cms.dataDir, 'uploads', name))
  expect([bytes.equals(silence()), body.doc['filesize'], body.doc['mimeType']]).toEqual([
    true,
    36_000,
    'audio/mpeg',
  ])
  expect(JSON.stringify(body.doc) + name).not.toMatch(/Fatima|geheim/)
})

describe('is refused with a sentence, and leaves no file', () => {
  const said = async (data: object, file?: Upload) => {
    const before = await kept()
    const { status, body } = await send(data, file)
    expect(await kept()).toEqual(before)
    const [error] = body.errors
    return [status, error?.data?.errors?.[0]?.message ?? error?.message]
  }
  test.each<[string, Upload, RegExp]>([
    [
      'a page that calls itself MP3',
      upload('a.mp3', 'audio/mpeg', '<!doctype html><script>'),
      /keine MP3-Aufnahme/,
    ],
    ['a drawing', upload('a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'), /keine MP3/],
    ['an empty file', upload('a.mp3', 'audio/mpeg', ''), /keine MP3|Datei/],
    [
      'half a file',
      upload('a.mp3', 'audio/mpeg', Buffer.concat([silence(), Buffer.from('<?php')])),
      /nicht vollständig/,
    ],
    ['more than 3 MB', recordingFile(21_000), /größer als 3 MB/],
  ])('%s', async (_, file, words) => {
    expect(await said(recordingOf(await newOffer()), file)).toEqual([400, expect.stringMatching(words)])
  })

  test('without the consent of who speaks', async () => {
    for (const speakerAgreed of [false, undefined, null])
      expect(await said({ ...recordingOf(await newOffer()), speakerAgreed })).toEqual([
        400,
        expect.stringMatching(/Ohne die Zustimmung/),
      ])
  })

  test('of an offer of a sensitive kind, or one that is not published', async () => {
    expect(await said(recordingOf(await newOffer({ kind: 'shelter' })))).toEqual([
      400,
      expect.stringMatching(/Schutz/),
    ])
    expect(await said(recordingOf(cms.world.offer.ownDraft))).toEqual([
      400,
      expect.stringMatching(/nicht veröffentlicht/),
    ])
  })

  test('a second one of the same page and language', async () => {
    const offer = await newOffer()
    await makeRecording(cms.system, offer, 'fa-AF')
    expect(await said(recordingOf(offer, 'fa-AF'))).toEqual([
      409,
      expect.stringMatching(/schon eine Aufnahme/),
    ])
    expect((await send(recordingOf(offer, 'fa'))).status).toBe(201)
  })

  test('without saying of what', async () => {
    expect((await said({ kind: 'offer', language: 'ku', speakerAgreed: true }))[0]).toBe(400)
    expect(
      (await said({ kind: 'infoPage', offer: await newOffer(), language: 'ku', speakerAgreed: true }))[0],
    ).toBe(400)
  })
})
