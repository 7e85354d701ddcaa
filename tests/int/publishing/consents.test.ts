/** Pictures: public only with the word that the rights are there and that nobody who came for help is recognised. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { consents, makePicture } from '../support/world.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const own = () => cms.world.organisation.own
async function pictureWith(said: Partial<typeof consents>): Promise<string> {
  const { id } = await makePicture(cms.system, own(), 'Die Nähmaschinen')
  await cms.system.overwrite('media', id, { hasRights: null, nobodyRecognisable: null, ...said })
  return id
}
const draft = async (image: string) =>
  (await cms.rest('untrusted', 'POST', 'offers?draft=true', entries.offer(own(), { image }))).body.doc.id
const publish = (id: string) => cms.rest('coordinator', 'PATCH', `offers/${id}`, { _status: 'published' })
const isShown = async (id: string) => (await cms.snapshot()).entry('media', id) !== undefined

describe('a picture', () => {
  test.each<[keyof typeof consents, string]>([
    ['hasRights', 'Wir haben die Rechte'],
    ['nobodyRecognisable', 'Keine Teilnehmerin und kein Kind'],
  ])('without %s stays behind, and the tick is named', async (tick, words) => {
    const picture = await pictureWith({ ...consents, [tick]: false })
    const offer = await draft(picture)
    for (const answer of [
      await cms.rest('untrusted', 'POST', `offers/${offer}/step`, { step: 'submit' }),
      await publish(offer),
    ]) {
      const told = answer.body.errors[0]?.data?.errors ?? []
      expect([answer.status, told.map(({ path }) => path)]).toEqual([400, [tick]])
      expect(told[0]?.message).toContain(words)
    }
    expect(await isShown(picture)).toBe(false)
    expect((await cms.snapshot()).entry('offer', offer)).toBeUndefined()
  })

  test('with both is shown, and nothing of what was said about it leaves', async () => {
    const picture = await pictureWith(consents)
    await cms.rest('untrusted', 'PATCH', `media/${picture}`, { staffConsentOn: '2026-11-01T12:00:00.000Z' })
    expect((await publish(await draft(picture))).status).toBe(200)
    expect(Object.keys((await cms.snapshot()).entry('media', picture) ?? {}).sort()).toEqual([
      'alt',
      'hash',
      'height',
      'id',
      'mimeType',
      'width',
    ])
  })

  test('cannot lose its word while it is shown', async () => {
    const picture = await pictureWith(consents)
    await publish(await draft(picture))
    expect((await cms.rest('coordinator', 'PATCH', `media/${picture}`, { hasRights: false })).status).toBe(
      400,
    )
    expect(await cms.system.stored('media', picture)).toMatchObject(consents)
  })
})
