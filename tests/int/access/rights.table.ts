/**
 * Who may do what to which documents: the promise, written down apart from the code that keeps it.
 * A change here is a decision; a difference between this page and the CMS is a fault.
 *
 * –      nothing                       own   what belongs to her organisation (of accounts: her own)
 * live   what is published             draft what belongs to her organisation and is not published
 * all    everything
 */
export const columns = [
  'anonymous',
  'unattached',
  'disabled',
  'untrusted',
  'trusted',
  'coordinator',
  'admin',
] as const
export type Who = (typeof columns)[number]

export type Scope = '–' | 'own' | 'draft' | 'live' | 'all'
/** The kinds of documents that a scope is about */
export type Variant = 'own' | 'draft' | 'other' | 'live'

export const covers: Readonly<Record<Scope, readonly Variant[]>> = {
  '–': [],
  own: ['own', 'draft'],
  draft: ['draft'],
  live: ['live'],
  all: ['own', 'draft', 'other', 'live'],
}

export const rights = ['read', 'create', 'update', 'publish', 'delete', 'duplicate'] as const
export type Right = (typeof rights)[number]

const table = `
                anonymous unattached disabled untrusted trusted coordinator admin

offers
  read          –         –          –        own       own     all         all
  create        –         –          –        own       own     all         all
  update        –         –          –        own       own     all         all
  publish       –         –          –        –         own     all         all
  delete        –         –          –        draft     draft   all         all
  duplicate     –         –          –        own       own     all         all

offer-statuses
  read          –         –          –        own       own     all         all
  create        –         –          –        –         –       –           –
  update        –         –          –        own       own     all         all
  publish       –         –          –        –         –       –           –
  delete        –         –          –        –         –       –           –
  duplicate     –         –          –        –         –       –           –

organisations
  read          –         –          –        own       own     all         all
  create        –         –          –        –         –       all         all
  update        –         –          –        own       own     all         all
  publish       –         –          –        –         own     all         all
  delete        –         –          –        –         –       –           all
  duplicate     –         –          –        –         –       –           –

places
  read          –         –          –        own       own     all         all
  create        –         –          –        own       own     all         all
  update        –         –          –        own       own     all         all
  publish       –         –          –        –         own     all         all
  delete        –         –          –        draft     draft   all         all
  duplicate     –         –          –        –         –       –           –

translations
  read          –         –          –        own       own     all         all
  create        –         –          –        –         –       all         all
  update        –         –          –        –         –       all         all
  publish       –         –          –        –         –       all         all
  delete        –         –          –        –         –       all         all
  duplicate     –         –          –        –         –       –           –

districts (the 14 are what they are: an admin adds one that is missing, nobody removes one)
  read          –         live       –        live      live    all         all
  create        –         –          –        –         –       –           all
  update        –         –          –        –         –       all         all
  publish       –         –          –        –         –       all         all
  delete        –         –          –        –         –       –           –
  duplicate     –         –          –        –         –       –           –

helplines info-pages rule-notes
  read          –         live       –        live      live    all         all
  create        –         –          –        –         –       all         all
  update        –         –          –        –         –       all         all
  publish       –         –          –        –         –       all         all
  delete        –         –          –        –         –       –           all
  duplicate     –         –          –        –         –       –           –

media (live with the offer that shows it; who may not publish cannot change it then)
  read          –         –          –        own       own     all         all
  create        –         –          –        own       own     all         all
  update        –         –          –        own       own     all         all
  publish       –         –          –        –         –       –           –
  delete        –         –          –        own       own     all         all
  duplicate     –         –          –        –         –       –           –

users
  read          –         own        –        own       own     all         all
  create        –         –          –        –         –       –           all
  update        –         own        –        own       own     own         all
  publish       –         –          –        –         –       –           –
  delete        –         –          –        –         –       –           all
  duplicate     –         –          –        –         –       –           –

publications snapshot-state payload-kv payload-jobs payload-migrations (of the system: no door leads there)

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
