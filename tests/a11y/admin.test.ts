/** The parts of the admin that are ours, as each person meets them. Payload's own are Payload's. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { CmsClient, type Doc } from '../e2e/support/cmsClient.ts'
import { accessibility } from '../support/a11y.ts'

const site = accessibility()
const looks = [
  ['light', 360],
  ['dark', 1100],
] as const
const roles = ['admin', 'coordinator', 'provider', 'translator', 'reviewer'] as const
type Role = (typeof roles)[number]
const people = {} as Record<Role, CmsClient>
const ids = { offer: '', published: '', translation: '' }

beforeAll(async () => {
  for (const role of roles) people[role] = await CmsClient.signIn(site.system, site.system.login(role))
  const first = async (role: Role, path: string) =>
    (await people[role].send<{ docs: Doc[] }>('GET', `/api/${path}`)).docs[0]!.id
  ids.published = await first(
    'provider',
    'offers?limit=1&depth=0&where[childcare.mode][equals]=on_site_included',
  )
  ids.translation = await first('translator', 'translations?limit=1&depth=0&where[kind][equals]=offer')
  // A draft that was sent in, returned with a request, and lies there.
  ids.offer = await first('provider', 'offers?limit=1&depth=0&where[title][like]=Osterburg')
  await people.provider.send('PATCH', `/api/offers/${ids.offer}?draft=true`, {
    title: 'Anders',
    _status: 'draft',
  })
  await people.provider.send('POST', `/api/offers/${ids.offer}/step`, { step: 'submit' })
  const comment = { step: 'return', comment: 'Bitte die Uhrzeit nennen.' }
  await people.coordinator.send('POST', `/api/offers/${ids.offer}/step`, comment)
}, 180_000)

const offer = () => `/admin/collections/offers/${ids.offer}`
const published = () => `/admin/collections/offers/${ids.published}`

test.for<[what: string, role: Role, path: () => string, within: string]>([
  ['start page of an admin', 'admin', () => '/admin', '.overview'],
  ['start page of a coordinator', 'coordinator', () => '/admin', '.overview'],
  ['start page of a provider', 'provider', () => '/admin', '.overview'],
  ['start page of a translator', 'translator', () => '/admin', '.overview'],
  ['start page of a reviewer', 'reviewer', () => '/admin', '.overview'],
  ['invitation of others', 'coordinator', () => '/admin', '.overview-invite'],
  ['steps of a draft', 'provider', offer, '.review-panel'],
  ['steps of a draft, for who decides', 'coordinator', offer, '.review-panel'],
  ['facts that change without review', 'provider', published, '.status-panel'],
  ['preview and poster', 'provider', published, '.sharing'],
  ['copy for the next season', 'provider', published, '.copy-panel'],
  ['week, painted', 'provider', published, '#field-schedule__slots'],
  ['hints beside the hours', 'provider', published, '.hour-hints'],
  ['import of a table', 'coordinator', () => '/admin/import', '.import-page'],
  ['coverage of languages', 'coordinator', () => '/admin/coverage', '.coverage-page'],
  [
    'translation beside its German',
    'translator',
    () => `/admin/collections/translations/${ids.translation}`,
    '.translating',
  ],
])('%s: nobody is kept out', async ([, role, path, within]) => {
  for (const [scheme, width] of looks) {
    const look = { scheme, width, within, cookie: people[role].session }
    expect(
      await site.checkPage(`${site.system.cmsUrl}${path()}`, look),
      `${scheme}, ${String(width)}`,
    ).toEqual([])
  }
})

test.for<[what: string, role: Role | undefined, path: () => string, within: string]>([
  ['login', undefined, () => '/admin/login', '.login__form'],
  ['way in for an organisation', undefined, () => '/admin/login', '[lang=de]'],
  ['start page of a provider', 'provider', () => '/admin', '.overview'],
  ['answers to choose from', 'provider', published, '#field-audience'],
  ['week, painted', 'provider', published, '#field-schedule__slots'],
  ['steps of a draft', 'provider', offer, '.review-panel'],
  ['which languages have all words', 'provider', () => '/admin/account', '.languages-note'],
])('%s, in Arabic: nobody is kept out', async ([, role, path, within]) => {
  for (const [scheme, width] of looks) {
    const look = {
      scheme,
      width,
      within,
      language: 'ar',
      ...(role ? { cookie: people[role].session } : {}),
      first: async (page: Page) => {
        const root = await page.$eval('html', ({ lang, dir }) => [lang, dir])
        expect(root).toEqual(['ar', 'rtl'])
      },
    }
    expect(
      await site.checkPage(`${site.system.cmsUrl}${path()}`, look),
      `${scheme}, ${String(width)}`,
    ).toEqual([])
  }
})

test.each([
  [
    'cannot be taken yet',
    'Titel;titel;Kurs-Nr.;Teilzeit;\nNähen;Kurs;1;vormittags;x\n',
    '[aria-invalid=true]',
  ],
  [
    'would be entered',
    'Eigene Nummer;Titel;Teilzeit;Kursname\n1;Nähen;vormittags;x\n2;Kochen;ja;y\n',
    '.import-report',
  ],
])('a table in foreign words that %s: nobody is kept out', async (_, table, within) => {
  const folder = await mkdtemp(join(tmpdir(), 'wegweiserin-table-'))
  const file = join(folder, 'kurse.csv')
  await writeFile(file, table)
  for (const [scheme, width] of looks) {
    const look = { scheme, width, within: '.import-page', cookie: people.provider.session }
    const first = async (page: Page) => {
      const input = await page.waitForSelector('input[type=file]')
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file)
      await page.click('button[value=check]')
      await page.waitForSelector(within)
      await page.$$eval('.import-mapping details', (parts) => parts.map((part) => (part.open = true)))
    }
    expect(await site.checkPage(`${site.system.cmsUrl}/admin/import`, { ...look, first })).toEqual([])
  }
  await rm(folder, { recursive: true })
})
