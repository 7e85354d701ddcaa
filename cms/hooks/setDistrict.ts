/** Notes the district that looks after a document, and lets coordinators write in their own ones only. */
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { districtOf } from '../../content-models/geography/districts.ts'
import { idOf } from '../access/idOf.ts'
import { userOf } from '../access/roles.ts'
import { refusal } from '../refusal.ts'

type Data = Readonly<Record<string, unknown>>

/** The district noted with another document, whatever draft of it is pending. */
export async function districtOfDocument(
  req: PayloadRequest,
  collection: string,
  reference: unknown,
): Promise<string | undefined> {
  const id = idOf(reference)
  if (id === undefined) return undefined
  const found = await req.payload.db.findOne<Data & { id: string }>({
    collection: collection as 'places',
    where: { id: { equals: id } },
    req,
  })
  return idOf(found?.['district'])
}

/** An offer happens where its place is; without a journey its organisation's home counts. */
export const districtOfOffer = async (req: PayloadRequest, offer: Data): Promise<string | undefined> =>
  (await districtOfDocument(req, 'places', offer['place'])) ??
  (await districtOfDocument(req, 'organisations', offer['organisation']))

type Find = (req: PayloadRequest, data: Data) => Promise<string | undefined>

/** @param find where the district follows from; left out where a person says it */
export const setDistrict =
  (find?: Find): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const before = (originalDoc ?? {}) as Data
    const now: Data = find
      ? { ...data, district: (await find(req, { ...before, ...data })) ?? null }
      : { ...before, ...data }
    refuseElsewhere(req, [idOf(now['district']), idOf(before['district'])])
    return find ? now : data
  }

/** What moves from one district to another may be approved by both coordinators: neither can hold it back alone. */
function refuseElsewhere(req: PayloadRequest, [now, before]: (string | undefined)[]): void {
  const user = userOf(req.user)
  if (user?.role !== 'coordinator') return
  if ([now, before].some((one) => one !== undefined && user.districts.includes(one))) return
  const name = districtOf(now ?? '')?.name ?? '?'
  throw refusal(req, 403, 'rules.otherDistrict', { district: name })
}
