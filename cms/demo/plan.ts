/** All documents but the districts, in the order they are made: what others refer to comes first. */
import type { Where } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import type { DemoContent, Keyed, Raw, Words } from './content.ts'

export interface PlannedDocument {
  readonly kind: ModelName
  readonly key: string
  /** Fields of the model, as written. */
  readonly fields: Raw
  /** What the collection keeps beside its model. `ownedBy` is the key of an organisation. */
  readonly beside: { readonly ownedBy?: string; readonly saved: Raw }
  /** Tells whether an earlier run made it already. */
  readonly known: Where
  readonly status?: Raw | undefined
  /** Language → words. */
  readonly words: readonly (readonly [language: string, words: Words])[]
}

const published = { _status: 'published' }
const example = { ...published, example: true }

/** Documents that are recognised by one of their own fields. */
const byField =
  (kind: ModelName, field: string, saved: Raw) =>
  ({ key, ...fields }: Keyed): Omit<PlannedDocument, 'words'> => ({
    kind,
    key,
    fields,
    beside: { saved },
    known: { [field]: { equals: fields[field] } },
  })

const organisation = ({ district, ...written }: Keyed): Omit<PlannedDocument, 'words'> =>
  byField('organisation', 'name', { ...example, district })(written)

const place = ({ organisation, ...written }: Keyed): Omit<PlannedDocument, 'words'> => {
  const planned = byField('place', 'name', example)(written)
  return { ...planned, beside: { saved: example, ownedBy: String(organisation) } }
}

const offer = ({ key, draft, status, ...fields }: Keyed): Omit<PlannedDocument, 'words'> => {
  const externalId = `demo:${key}`
  return {
    kind: 'offer',
    key,
    fields,
    beside: { saved: { ...example, ...(draft === true ? { _status: 'draft' } : {}), externalId } },
    known: { externalId: { equals: externalId } },
    status: status as Raw | undefined,
  }
}

/** What an offer names as coming after it is made before it; in a ring one stays unknown, and the loading says which. */
function namedFirst(offers: readonly Keyed[]): Keyed[] {
  const byKey = new Map(offers.map((one) => [one.key, one]))
  const seen = new Set<Keyed>()
  const inOrder: Keyed[] = []
  const add = (one: Keyed): void => {
    if (seen.has(one)) return
    seen.add(one)
    const { to = [] } = (one['referral'] ?? {}) as { to?: string[] }
    for (const key of to) {
      const next = byKey.get(key)
      if (next) add(next)
    }
    inOrder.push(one)
  }
  for (const one of offers) add(one)
  return inOrder
}

export function planOf(content: DemoContent): PlannedDocument[] {
  const documents = [
    ...content.organisations.map(organisation),
    ...content.places.map(place),
    ...content.helplines.map(byField('helpline', 'name', published)),
    ...content.infoPages.map(byField('infoPage', 'slug', published)),
    ...content.offices.map(byField('office', 'name', example)),
    ...content.guides.map(byField('guide', 'slug', published)),
    ...content.ruleNotes.map(byField('ruleNote', 'title', published)),
    ...namedFirst(content.offers).map(offer),
  ]
  return documents.map((document) => ({
    ...document,
    words: Object.entries(content.translations).flatMap(([language, entries]) => {
      const words = entries[`${document.kind}/${document.key}`]
      return words ? [[language, words] as const] : []
    }),
  }))
}
