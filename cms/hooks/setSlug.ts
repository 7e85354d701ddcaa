/** The address of an entry: made once from its German title, never changed once it was public, never given twice. */
import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { factsOf, type OfferKind } from '../../content-models/kinds.ts'
import { collectionOf, kindOf } from '../collections/names.ts'

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

async function isTaken(req: PayloadRequest, collection: string, slug: string, id: unknown): Promise<boolean> {
  const kind = kindOf(collection)
  const [saved, published] = await Promise.all([
    req.payload.db.findOne<{ id: string }>({
      collection: collection as never,
      where: { slug: { equals: slug } },
      req,
    }),
    req.payload.db.findOne<{ id: string; key: string }>({
      collection: 'publications',
      where: { slug: { equals: slug } },
      req,
    }),
  ])
  return (
    (saved !== null && saved.id !== id) ||
    (published !== null &&
      published.key.startsWith(`${String(kind)}/`) &&
      published.key !== `${String(kind)}/${String(id)}`)
  )
}

/** Once an address was public it stays, whatever the title becomes. Until then it follows the title as it is written. */
const wasPublic = async (req: PayloadRequest, collection: string, id: unknown): Promise<boolean> =>
  (await req.payload.db.findOne<{ id: string }>({
    collection: 'publications',
    where: { key: { equals: `${String(kindOf(collection))}/${String(id)}` } },
    req,
  })) !== null

/** "kurs" or "kurs-2" for the base "kurs": already made from this title. */
const isNumbered = (slug: string | null | undefined, base: string): boolean =>
  slug === base || (slug?.startsWith(`${base}-`) === true && /^\d+$/.test(slug.slice(base.length + 1)))

/** A sensitive offer's address tells nothing. */
const baseOf = (collection: string, data: Record<string, unknown>): string =>
  collection === collectionOf.offer && data['kind'] && factsOf(data['kind'] as OfferKind).sensitive
    ? randomBytes(6).toString('hex')
    : slugOf([data['title'], data['name']].find((name) => typeof name === 'string') ?? '')

export const setSlug: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const saved = data as Record<string, unknown>
  const before = originalDoc as { id?: unknown; slug?: string | null } | undefined
  if (before?.slug && (await wasPublic(req, collection.slug, before.id)))
    return { ...saved, slug: before.slug }
  const base = baseOf(collection.slug, { ...before, ...saved })
  if (!base || isNumbered(before?.slug, base)) return { ...saved, slug: before?.slug ?? null }
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${String(count)}`
    if (!(await isTaken(req, collection.slug, slug, before?.id))) return { ...saved, slug }
  }
}
