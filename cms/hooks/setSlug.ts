/** The address of an entry: made from its German title, never changed once it was public, never given twice. */
import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
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

/** Courses are often called alike: their addresses are looked up by so many at once. */
const together = 50

/** Those of the addresses that another entry of this kind has, or ever had in public. */
async function takenOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  slugs: readonly string[],
  id: unknown,
): Promise<Set<string | null | undefined>> {
  const { db } = req.payload
  const asked = { where: { slug: { in: slugs } }, limit: 0, pagination: false, req }
  const saved = await db.find<{ id: string; slug?: string }>({ ...asked, collection, select: { slug: true } })
  const published = await db.find<StoredRow>({
    ...asked,
    collection: 'publications',
    select: { slug: true, key: true },
  })
  const kind = String(kindOf(collection))
  const others = [
    ...saved.docs.filter((doc) => doc.id !== id),
    ...published.docs.filter(({ key }) => key.startsWith(`${kind}/`) && key !== `${kind}/${String(id)}`),
  ]
  return new Set(others.map(({ slug }) => slug))
}

/** The first of "naehcafe", "naehcafe-2", "naehcafe-3", … that is free. */
async function freeSlug(
  req: PayloadRequest,
  collection: CollectionSlug,
  base: string,
  id: unknown,
): Promise<string> {
  for (let first = 1; ; first += together) {
    const slugs = Array.from({ length: together }, (_, at) =>
      first + at === 1 ? base : `${base}-${String(first + at)}`,
    )
    const taken = await takenOf(req, collection, slugs, id)
    const free = slugs.find((slug) => !taken.has(slug))
    if (free !== undefined) return free
  }
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
  return { ...saved, slug: await freeSlug(req, collection.slug, base, before?.id) }
}
