/** A picture is public while a published offer shows it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { picture } from '../support/pictures.ts'
import { makePicture } from '../support/world.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

describe('a picture', () => {
  test('is public for as long as a published offer shows it, and not a moment longer', async () => {
    const { system, world } = cms
    const first = await makePicture(system, world.organisation.own, 'Erstes')
    const second = await makePicture(system, world.organisation.own, 'Zweites')
    const shows = (image: string) => entries.offer(world.organisation.own, { image })
    const [one, two] = [
      await system.published('offers', shows(first.id)),
      await system.published('offers', shows(first.id)),
    ]
    const states = async () => {
      const { row } = await cms.snapshot()
      const bytes = (await cms.bare('GET', `pictures/${String(first['hash'])}`)).status
      return [row('media', first.id)?.state, row('media', second.id)?.state, bytes]
    }
    expect(await states()).toEqual(['live', undefined, 200])
    await system.publish('offers', one.id, { image: second.id })
    expect(await states()).toEqual(['live', 'live', 200])
    await system.remove('offers', two.id)
    expect(await states()).toEqual(['gone', 'live', 404])
    await system.publish('offers', one.id, { image: null })
    expect(await states()).toEqual(['gone', 'gone', 404])
    await system.publish('offers', one.id, { image: first.id })
    expect(await states()).toEqual(['live', 'gone', 200])
    await system.unpublish('offers', one.id)
    expect(await states()).toEqual(['gone', 'gone', 404])
  })
})

test('a picture that somebody sends once more stays on the site', async () => {
  const { system, world } = cms
  const file = await picture('dasselbe.png')
  const send = () => makePicture(system, world.organisation.own, 'Dasselbe', Promise.resolve(file))
  const shown = await send()
  await system.published('offers', entries.offer(world.organisation.own, { image: shown.id }))
  await send()
  expect((await cms.bare('GET', `pictures/${String(shown['hash'])}`)).status).toBe(200)
})
