/**
 * Who may do what to which documents: the promise, written down apart from the code that keeps it.
 * A change here is a decision; a difference between this page and the CMS is a fault.
 *
 * –          nothing
 * own        what belongs to her organisation (of accounts: her own)
 * draft      what belongs to her organisation and is not published
 * colleagues her own account and those of her organisation, or of the organisations in her districts
 * district   what lies in her districts, whoever it belongs to
 * live       what is published
 * seen       what lies in her districts, and what is published anywhere
 * all        everything
 */
export const columns = [
  'anonymous',
  'unattached',
  'disabled',
  'untrusted',
  'trusted',
  'owner',
  'coordinator',
  'elsewhere',
  'districtless',
  'translator',
  'otherTranslator',
  'reviewer',
  'admin',
] as const
export type Who = (typeof columns)[number]

export type Scope = '–' | 'own' | 'draft' | 'colleagues' | 'district' | 'live' | 'seen' | 'all'
/**
 * The kinds of documents that a scope is about: of her own organisation, published or a draft; of another one in the
 * same district or in another; of nobody, published or hidden; the account of a colleague.
 */
export type Variant = 'own' | 'draft' | 'other' | 'far' | 'live' | 'hidden' | 'colleague'

export const covers: Readonly<Record<Scope, readonly Variant[]>> = {
  '–': [],
  own: ['own', 'draft'],
  draft: ['draft'],
  colleagues: ['own', 'colleague'],
  district: ['own', 'draft', 'other'],
  live: ['own', 'other', 'far', 'live'],
  seen: ['own', 'draft', 'other', 'far'],
  all: ['own', 'draft', 'other', 'far', 'live', 'hidden', 'colleague'],
}

export const rights = [
  'read',
  'create',
  'update',
  'publish',
  'delete',
  'duplicate',
  // Of translations alone: their words fit the community, and what there is to say about them.
  'confirm',
  'comment',
] as const
export type Right = (typeof rights)[number]

const table = `
              anonymous  unattached disabled   untrusted  trusted    owner      coordinator elsewhere  districtless translator otherTranslator reviewer   admin

offers
  read        –          –          –          own        own        own        district    –          –            live       live            live       all
  create      –          –          –          own        own        own        district    –          –            –          –               –          all
  update      –          –          –          own        own        own        district    –          –            –          –               –          all
  publish     –          –          –          –          own        –          district    –          –            –          –               –          all
  delete      –          –          –          draft      draft      draft      district    –          –            –          –               –          all
  duplicate   –          –          –          own        own        own        district    –          –            –          –               –          all

offer-statuses
  read        –          –          –          own        own        own        district    –          –            –          –               –          all
  create      –          –          –          –          –          –          –           –          –            –          –               –          –
  update      –          –          –          own        own        own        district    –          –            –          –               –          all
  publish     –          –          –          –          –          –          –           –          –            –          –               –          –
  delete      –          –          –          –          –          –          –           –          –            –          –               –          –
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

organisations
  read        –          –          –          own        own        own        seen        live       live         live       live            live       all
  create      –          –          –          –          –          –          district    –          –            –          –               –          all
  update      –          –          –          own        own        own        district    –          –            –          –               –          all
  publish     –          –          –          –          own        –          district    –          –            –          –               –          all
  delete      –          –          –          –          –          –          –           –          –            –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

places
  read        –          –          –          own        own        own        district    –          –            –          –               –          all
  create      –          –          –          own        own        own        district    –          –            –          –               –          all
  update      –          –          –          own        own        own        district    –          –            –          –               –          all
  publish     –          –          –          –          own        –          district    –          –            –          –               –          all
  delete      –          –          –          draft      draft      draft      district    –          –            –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

translations (those of the test are in English)
  read        –          –          –          own        own        own        district    –          –            all        –               all        all
  create      –          –          –          –          –          –          district    –          –            all        –               –          all
  update      –          –          –          –          –          –          district    –          –            all        –               –          all
  publish     –          –          –          –          –          –          district    –          –            all        –               –          all
  delete      –          –          –          –          –          –          district    –          –            –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –
  confirm     –          –          –          –          –          –          –           –          –            –          –               live       –
  comment     –          –          –          –          –          –          district    –          –            all        –               all        all

districts (the 14 are what they are: an admin adds one that is missing, nobody removes one)
  read        –          live       –          live       live       live       all         all        all          live       live            live       all
  create      –          –          –          –          –          –          –           –          –            –          –               –          all
  update      –          –          –          –          –          –          all         all        all          –          –               –          all
  publish     –          –          –          –          –          –          all         all        all          –          –               –          all
  delete      –          –          –          –          –          –          –           –          –            –          –               –          –
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

helplines info-pages guides offices rule-notes
  read        –          live       –          live       live       live       all         all        all          live       live            live       all
  create      –          –          –          –          –          –          all         all        all          –          –               –          all
  update      –          –          –          –          –          –          all         all        all          –          –               –          all
  publish     –          –          –          –          –          –          all         all        all          –          –               –          all
  delete      –          –          –          –          –          –          –           –          –            –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

glossary
  read        –          –          –          –          –          –          all         all        all          all        all             all        all
  create      –          –          –          –          –          –          all         all        all          –          –               –          all
  update      –          –          –          –          –          –          all         all        all          –          –               –          all
  publish     –          –          –          –          –          –          –           –          –            –          –               –          –
  delete      –          –          –          –          –          –          all         all        all          –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

media (live with the offer that shows it; who may not publish cannot change it then)
  read        –          –          –          own        own        own        district    –          –            –          –               –          all
  create      –          –          –          own        own        own        district    –          –            –          –               –          all
  update      –          –          –          own        own        own        district    –          –            –          –               –          all
  publish     –          –          –          –          –          –          –           –          –            –          –               –          –
  delete      –          –          –          own        own        own        district    –          –            –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

recordings (those of the test are of offers, in English; those of info pages belong to all who coordinate)
  read        –          –          –          –          –          –          district    –          –            all        –               –          all
  create      –          –          –          –          –          –          district    –          –            all        –               –          all
  update      –          –          –          –          –          –          district    –          –            all        –               –          all
  publish     –          –          –          –          –          –          –           –          –            –          –               –          –
  delete      –          –          –          –          –          –          district    –          –            all        –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

users
  read        –          own        –          own        own        colleagues colleagues  own        own          own        own             own        all
  create      –          –          –          –          –          –          –           –          –            –          –               –          all
  update      –          own        –          own        own        own        colleagues  own        own          own        own             own        all
  publish     –          –          –          –          –          –          –           –          –            –          –               –          –
  delete      –          –          –          –          –          –          –           –          –            –          –               –          all
  duplicate   –          –          –          –          –          –          –           –          –            –          –               –          –

attendances audit comments confirmations contact-changes decisions district-figures invitations link-checks mails publications reminders reports translation-remarks translation-tasks snapshot-state payload-kv payload-jobs payload-migrations (of the system: no door leads there)

payload-locked-documents payload-preferences (what the admin needs of them: internal.test.ts)
`

interface Block {
  names: string[]
  rights: Partial<Record<Right, string[]>>
}

function readBlock(text: string): Block {
  const [head = '', ...lines] = text.split('\n')
  const names = head
    .replace(/\(.*\)/, '')
    .split(' ')
    .filter(Boolean)
  const cells = lines.map((line) => line.split(/\s+/).filter(Boolean))
  return { names, rights: Object.fromEntries(cells.map(([right = '', ...scopes]) => [right, scopes])) }
}

/** As people read it: docs/rights.md is made of it. */
export const rightsTable = table.replace(/^\n/, '').trimEnd()

const blocks = table
  .trim()
  .split('\n\n')
  .slice(1)
  .map((text) => readBlock(text))

export const collections = blocks.flatMap(({ names }) => names)

/** What somebody may do a thing to. */
export function scopeOf(collection: string, right: Right, who: Who): Scope {
  const cells = blocks.find(({ names }) => names.includes(collection))?.rights[right]
  const scope = cells?.[columns.indexOf(who)]
  if (cells?.length !== columns.length || scope === undefined || !(scope in covers))
    throw new Error(
      `The row "${right}" of ${collection} does not have ${String(columns.length)} known cells.`,
    )
  return scope as Scope
}
