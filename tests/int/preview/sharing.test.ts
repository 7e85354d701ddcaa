/** The addresses and texts of a published offer that the CMS shows to share: whose they are, and of which offers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

describe('the addresses and texts to share', () => {
  const share = (who: Person | 'anonymous', offer: string) => cms.rest(who, 'GET', `offers/${offer}/share`)
  test('are not there for a draft', async () => {
    expect((await share('untrusted', cms.world.offer.ownDraft)).body).toEqual({ share: null })
  })
  test('are not there for a sensitive offer: it hangs on no wall', async () => {
    const { system, world } = cms
    const offer = await system.published(
      'offers',
      entries.offer(world.organisation.own, { kind: 'counsel_violence' }),
    )
    expect((await share('admin', offer.id)).body).toEqual({ share: null })
  })
  test('are refused with a sentence while the site does not answer', async () => {
    const { status, body } = await share('trusted', cms.world.offer.own)
    expect(status).toBe(502)
    expect(body.errors[0]?.message).toMatch(/Website antwortet/)
  })
  test.each<Person | 'anonymous'>(['anonymous', 'disabled', 'stranger', 'elsewhere'])(
    'are nothing for %s',
    async (who) => {
      expect((await share(who, cms.world.offer.own)).status).toBe(403)
    },
  )
})
