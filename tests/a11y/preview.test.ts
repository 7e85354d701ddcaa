/** The pages of drafts, which no sitemap names. */
import { beforeAll, expect, test } from 'vitest'
import { CmsClient, type Doc } from '../e2e/support/cmsClient.ts'
import { accessibility } from '../support/a11y.ts'

const site = accessibility()
const paths = { complete: '', unfinished: '' }

beforeAll(async () => {
  const admin = await CmsClient.signIn(site.system, site.system.login('admin'))
  const linkTo = async (offer: unknown) =>
    (await admin.send<{ path: string }>('POST', `/api/offers/${String(offer)}/preview`, {})).path
  const { docs } = await admin.send<{ docs: Doc[] }>('GET', '/api/offers?limit=1&depth=0')
  await admin.send('PATCH', `/api/offers/${docs[0]!.id}?draft=true`, { title: 'Nähcafé', _status: 'draft' })
  paths.complete = await linkTo(docs[0]!.id)
  const { doc } = await admin.send('POST', '/api/offers?draft=true', {
    title: 'Nur ein Titel',
    organisation: docs[0]!['organisation'],
    _status: 'draft',
  })
  paths.unfinished = await linkTo(doc.id)
}, 120_000)

test.for([
  ['complete', 'de', 'light'],
  ['complete', 'ar', 'dark'],
  ['unfinished', 'de', 'dark'],
  ['unfinished', 'ar', 'light'],
] as const)('the preview of a %s draft, %s, %s: nobody is kept out', async ([draft, language, scheme]) => {
  const url = `${site.siteUrl}/${language}${paths[draft]}`
  expect(await site.checkPage(url, { scheme, width: 360 })).toEqual([])
})
