/** Complete, publishable content of each collection, as short as the models allow. What a test is about it adds itself. */
export type Data = Record<string, unknown>

export const offer = (organisation: string, more: Data = {}): Data => ({
  title: 'Nähcafé am Vormittag',
  summary: 'Wir nähen zusammen.',
  kind: 'womens_group',
  organisation,
  audience: 'women_only',
  schedule: { form: 'by_arrangement' },
  partTime: 'yes',
  duration: 'unknown',
  entry: 'any_time',
  childcare: { mode: 'on_site_included' },
  venue: 'online',
  ...more,
})

export const organisation = (more: Data = {}): Data => ({
  name: 'Haus Linde',
  type: 'womens_centre',
  district: '15090',
  ...more,
})

export const place = (owner: string, more: Data = {}): Data => ({
  name: 'Lindenhof',
  district: '15090',
  street: 'Hauptstraße 1',
  postalCode: '39576',
  town: 'Stendal',
  organisation: owner,
  ...more,
})

export const secretPlace = (owner: string, more: Data = {}): Data => place(owner, { secret: true, ...more })

export const translation = (entry: string, language: string, more: Data = {}): Data => ({
  kind: 'offer',
  entry,
  language,
  status: 'reviewed',
  words: [
    { path: 'title', text: `Title in ${language}` },
    { path: 'summary', text: `Summary in ${language}` },
  ],
  ...more,
})

export const district = (more: Data = {}): Data => ({
  id: '15090',
  name: 'Stendal',
  type: 'landkreis',
  seat: 'Stendal',
  ...more,
})

export const helpline = (more: Data = {}): Data => ({
  name: 'Ein Telefon',
  purpose: 'Jemand hört zu.',
  phone: '030 23125 100',
  order: 1,
  source: 'Haus Linde',
  sourceOn: '2026-11-01T12:00:00.000Z',
  reviewedOn: '2026-11-01T12:00:00.000Z',
  ...more,
})

let pages = 0
export const infoPage = (more: Data = {}): Data => ({
  slug: `seite-${String(process.pid)}-${String(++pages)}`,
  title: 'Eine Seite',
  body: 'Ein Absatz.',
  order: 1,
  ...more,
})

export const guide = (more: Data = {}): Data => ({
  slug: `leitfaden-${String(process.pid)}-${String(++pages)}`,
  order: 1,
  title: 'Ein Gespräch',
  purpose: 'Damit alle sprechen können.',
  text: 'Ein Absatz.',
  audiences: ['volunteers'],
  sourceOn: '2026-11-01T12:00:00.000Z',
  ...more,
})

export const office = (more: Data = {}): Data => ({
  name: 'Jugendamt',
  type: 'youth_office',
  duties: ['childcare_place'],
  source: 'Haus Linde',
  ...more,
})

export const ruleNote = (more: Data = {}): Data => ({
  title: 'Eine Regel',
  text: 'Sie gilt.',
  kinds: ['integration_general'],
  source: '§ 44 AufenthG',
  reviewedOn: '2026-11-01T12:00:00.000Z',
  ...more,
})
