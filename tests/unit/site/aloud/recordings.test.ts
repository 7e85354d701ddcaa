import { describe, expect, test } from 'vitest'
import { contentMark, type Recording } from '../../../../content-models/recording.ts'
import type { InfoPage } from '../../../../content-models/infoPage.ts'
import { recordingView } from '../../../../site/aloud/recordings.ts'
import { gone, live, storeWith } from '../../../fixtures/rows.ts'

const page: InfoPage = { id: 'p1', slug: 'rechte', title: 'Rechte', body: 'Ein Absatz.', order: 1 }
const sound: Recording = {
  id: 'r1',
  kind: 'infoPage',
  infoPage: 'p1',
  language: 'ku',
  hash: 'a'.repeat(64),
  filesize: 1_250_000,
  seconds: 65,
  madeFrom: contentMark(page),
}
const store = () => storeWith([live(1, 'infoPage', page), live(2, 'recording', sound)])

describe('a recording', () => {
  test('is heard on its page, in its language', () => {
    expect(recordingView(store(), 'infoPage', 'p1', 'ku')).toEqual({
      src: `/media/${sound.hash}`,
      time: '1:05',
      size: '1,3',
      isOlder: false,
    })
    expect(recordingView(store(), 'infoPage', 'p1', 'de')).toBeUndefined()
    expect(recordingView(store(), 'infoPage', 'p2', 'ku')).toBeUndefined()
    expect(recordingView(store(), 'offer', 'p1', 'ku')).toBeUndefined()
  })

  test('says so when the page has changed since', () => {
    const changed = storeWith([live(3, 'infoPage', { ...page, body: 'Ein anderer.' })], store())
    expect(recordingView(changed, 'infoPage', 'p1', 'ku')).toMatchObject({ isOlder: true })
  })

  test('is gone once it was withdrawn, or its page', () => {
    expect(
      recordingView(storeWith([gone(3, 'recording', 'r1')], store()), 'infoPage', 'p1', 'ku'),
    ).toBeUndefined()
    expect(
      recordingView(storeWith([gone(3, 'infoPage', 'p1')], store()), 'infoPage', 'p1', 'ku'),
    ).toBeUndefined()
  })

  test('tells its size in the digits that phones use', () => {
    const size = (language: string, filesize: number) =>
      recordingView(
        storeWith([live(3, 'recording', { ...sound, language, filesize })], store()),
        'infoPage',
        'p1',
        language,
      )?.size
    expect([size('de', 320_000), size('de-simple', 320_000), size('en', 20)]).toEqual(['0,3', '0,3', '0.1'])
    for (const language of ['ar', 'fa', 'fa-AF']) expect(size(language, 2_000_000)).toBe('2')
  })
})
