/**
 * Loads the examples through Payload's Local API, so that every hook runs and what is published is published.
 *
 * A document, its status and its translations are one transaction, and each document is recognised by a field of its
 * own (offers: `externalId`, "demo:<key>"). So a run that was broken off is finished by the next one, and a run on a
 * complete database changes nothing, whatever people have written over the examples since.
 */
import type { Payload, PayloadRequest } from 'payload'
import { models } from '../../content-models/models.ts'
import type { DemoContent } from './content.ts'
import { create, daySaved, idWhere } from './documents.ts'
import { entryOf, type Resolve } from './entry.ts'
import { loadDistricts } from './loadDistricts.ts'
import { planOf, type PlannedDocument } from './plan.ts'
import { statusOf } from './status.ts'
import { together } from '../database/together.ts'

export interface LoadSettings {
  readonly payload: Payload
  readonly content: DemoContent
  /** The day that "today" means in the files. */
  readonly today: string
  /** Hears how many documents are there, of how many. */
  readonly report?: (done: number, total: number) => void
}

/** Ids of what has been made, by "organisation/lindenblatt". */
type Ids = Map<string, string>

const idIn =
  (ids: Ids): Resolve['id'] =>
  (kind, key) => {
    const id = kind === 'district' ? key : ids.get(`${kind}/${key}`)
    if (id === undefined) throw new Error(`No ${kind} has the key "${key}".`)
    return id
  }

/** @returns the id of each document, by "organisation/lindenblatt" */
export async function loadExamples({ payload, content, today, report }: LoadSettings): Promise<Ids> {
  const plan = planOf(content)
  const ids: Ids = new Map()
  const resolve: Resolve = { day: daySaved(today), id: idIn(ids) }
  await loadDistricts(payload, content)
  for (const [index, planned] of plan.entries()) {
    report?.(index, plan.length)
    const known = await idWhere(payload, planned.kind, planned.known)
    const id = known ?? (await make(payload, planned, resolve))
    ids.set(`${planned.kind}/${planned.key}`, id)
  }
  report?.(plan.length, plan.length)
  return ids
}

async function make(payload: Payload, planned: PlannedDocument, resolve: Resolve): Promise<string> {
  try {
    return await together(payload, (req) => makeWith(req, planned, resolve), { withoutStatus: true })
  } catch (cause) {
    throw new Error(`The example ${planned.kind}/${planned.key} could not be made.`, { cause })
  }
}

async function makeWith(req: PayloadRequest, planned: PlannedDocument, resolve: Resolve): Promise<string> {
  const { kind, fields, beside, status, words } = planned
  const { ownedBy, saved } = beside
  const id = await create(req, kind, {
    ...entryOf(models[kind], fields, resolve),
    ...(ownedBy === undefined ? {} : { organisation: resolve.id('organisation', ownedBy) }),
    ...saved,
  })
  if (kind === 'offer') {
    const organisation = resolve.id('organisation', String(fields['organisation']))
    await create(req, 'offerStatus', { offer: id, organisation, ...statusOf(status, resolve) })
  }
  for (const [language, texts] of words)
    await create(req, 'translation', {
      kind,
      entry: id,
      language,
      status: 'machine',
      words: Object.entries(texts).map(([path, text]) => ({ path, text })),
      _status: 'published',
    })
  return id
}
