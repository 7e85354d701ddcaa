/** The address of an entry: made from its German title, never changed once it was public, never given twice. */
import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { factsOf, type OfferKind } from '../../content-models/kinds.ts'
import { collectionOf, kindOf } from '../collections/names.ts'
import { rowOf, type StoredRow } from '../publications/rows.ts'

const longest = 70
const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** "Nähcafé am Vormittag" → "naehcafe-am-vormittag" */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')

/** Does another entry of this kind have the address, or did one ever have it in public? */
async function isTaken(req: PayloadRequest, collection: string, slug: string, id: unknown): Promise<boolean> {
  const kind = String(kindOf(collection))
  const where = { slug: { equals: slug } }
  const saved = await req.payload.db.find<{ id: string }>({
    collection: collection as never,
    where,
    pagination: false,
    req,
  })
  if (saved.docs.some((doc) => doc.id !== id)) return true
  const published = await req.payload.db.find<StoredRow>({
    collection: 'publications',
    where,
    pagination: false,
    req,
  })
  return published.docs.some(({ key }) => key.startsWith(`${kind}/`) && key !== `${kind}/${String(id)}`)
}

const random = /^[0-9a-f]{12}$/

/** A sensitive offer's address tells nothing; that of a title without Latin letters could not. */
function baseOf(
  collection: string,
  data: Record<string, unknown>,
  before: string | null | undefined,
): string {
  const isSensitive =
    collection === collectionOf.offer && data['kind'] && factsOf(data['kind'] as OfferKind).sensitive
  const title = data['title'] ?? data['name']
  if (typeof title !== 'string' || title.trim() === '') return ''
  const told = isSensitive ? '' : slugOf(title)
  if (told) return told
  return before && random.test(before) ? before : randomBytes(6).toString('hex')
}

/**
 * Until an entry was public its address follows its title: a draft is saved with the first letters somebody types, and
 * before she has said that it is a shelter.
 */
export const setSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const saved = data as Record<string, unknown>
  // What is copied is given as the original, too; the copy is a new entry.
  const before = operation === 'update' ? (originalDoc as { id: string; slug?: string | null }) : undefined
  const kind = kindOf(collection.slug)
  const row = kind && before ? await rowOf(req, kind, before.id) : null
  if (row?.slug) return { ...saved, slug: row.slug }
  const base = baseOf(collection.slug, saved, before?.slug)
  if (!base) return { ...saved, slug: null }
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${String(count)}`
    if (!(await isTaken(req, collection.slug, slug, before?.id))) return { ...saved, slug }
  }
}
