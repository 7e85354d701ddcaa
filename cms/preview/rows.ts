/**
 * What the page of a draft is made of: the newest text of the offer, its words in one language, and what stands beside it
 * as readers see it, or else its draft. Each goes through the allow-list of publishing, so that what is private stays.
 */
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import type { ModelName } from '../../content-models/define.ts'
import { entryFrom } from '../publications/entryFrom.ts'
import { findSaved, isPublic, type Saved } from '../publications/isPublic.ts'
import { newestByLink } from '../publications/newest.ts'

export interface PreviewRow {
  readonly kind: ModelName
  readonly entry: Record<string, unknown>
}

type Found = Saved | null | undefined

async function asReadersSee(req: PayloadRequest, kind: ModelName, reference: unknown): Promise<Found> {
  const id = idOf(reference)
  if (id === undefined) return undefined
  const live = await findSaved(req, kind, { id: { equals: id } })
  return live && (await isPublic(req, kind, live)) ? live : newestByLink(req, kind, id)
}

async function wordsOf(req: PayloadRequest, kind: ModelName, of: Found, language: string): Promise<Found> {
  if (!of) return undefined
  const key = `${kind}/${String(of.id)}/${language}`
  const known = await findSaved(req, 'translation', { key: { equals: key } })
  return known && newestByLink(req, 'translation', String(known.id))
}

async function pictureOf(req: PayloadRequest, offer: Found): Promise<Found> {
  const id = idOf(offer?.['image'])
  return id === undefined ? undefined : findSaved(req, 'media', { id: { equals: id } })
}

/** The picture of the newest text. */
export const previewPicture = async (req: PayloadRequest, id: string): Promise<Found> =>
  pictureOf(req, await newestByLink(req, 'offer', id))

const isPending = (saved: Saved): boolean => '_status' in saved && saved['_status'] !== 'published'

/** @returns undefined when there is no such offer any more. Pending: something of it is not what readers see. */
export async function previewRows(
  req: PayloadRequest,
  id: string,
  language: string,
): Promise<{ rows: PreviewRow[]; pending: boolean } | undefined> {
  const offer = await newestByLink(req, 'offer', id)
  if (!offer) return undefined
  const organisation = await asReadersSee(req, 'organisation', offer['organisation'])
  const place = await asReadersSee(req, 'place', offer['place'])
  const found: [ModelName, Found][] = [
    ['offer', offer],
    ['organisation', organisation],
    ['place', place],
    ['district', await asReadersSee(req, 'district', place?.['district'])],
    ['offerStatus', await findSaved(req, 'offerStatus', { offer: { equals: id } })],
    ['media', await pictureOf(req, offer)],
    ['translation', await wordsOf(req, 'offer', offer, language)],
    ['translation', await wordsOf(req, 'organisation', organisation, language)],
  ]
  const there = found.flatMap(([kind, saved]) => (saved ? [{ kind, saved }] : []))
  return {
    rows: there.map(({ kind, saved }) => ({ kind, entry: entryFrom(kind, saved) })),
    pending: there.some(({ saved }) => isPending(saved)),
  }
}
