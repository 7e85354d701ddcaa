/**
 * Publishing at a set time goes through a function of Payload's admin that asks for little: whoever may use the admin can
 * plan anything, and cancel what others planned. Here only who may publish a document plans it, and only what is complete.
 */
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { ValidationError, type PayloadRequest, type SchedulePublishTaskInput } from 'payload'
import { mayDo } from '../access/mayDo.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { draftable, kindOf } from '../collections/names.ts'
import { checkedEntry } from '../publications/checkedEntry.ts'
import type { Saved } from '../publications/isPublic.ts'
import { sentence } from '../words.ts'

interface Planned {
  readonly relationTo: string
  readonly value: string
}

interface Args {
  readonly req: PayloadRequest
  readonly type?: 'publish' | 'unpublish'
  readonly doc?: Planned
  readonly deleteID?: string
}

export const planTask = 'schedulePublish'

async function documentOfPlan(req: PayloadRequest, id: string): Promise<Planned | undefined> {
  const job = await req.payload.db.findOne<{ id: string; input?: SchedulePublishTaskInput }>({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: id } }, { taskSlug: { equals: planTask } }] },
  })
  return job?.input?.doc
}

async function mayPlan(req: PayloadRequest, doc: Planned | undefined): Promise<boolean> {
  if (!req.user || !doc || !(draftable as readonly string[]).includes(doc.relationTo)) return false
  const collection = doc.relationTo as GuardedCollection
  return (
    (await mayDo(req, 'update', collection, doc.value)) &&
    (await mayDo(req, 'publish', collection, doc.value))
  )
}

/** Payload's own sentence above the fields is not among the words that a function of its admin knows. */
function sayGaps(req: PayloadRequest, error: unknown): string {
  if (!(error instanceof ValidationError)) return error instanceof Error ? error.message : String(error)
  const fields = error.data.errors.map(({ label, path }) => (typeof label === 'string' ? label : path))
  return sentence(req.i18n.language, 'rules.planIncomplete', { fields: [...new Set(fields)].join(', ') })
}

/** What the draft still lacks, as a sentence. */
async function gapsOf(req: PayloadRequest, { relationTo, value }: Planned): Promise<string | undefined> {
  const kind = kindOf(relationTo)
  if (kind === undefined) return undefined
  const draft = await req.payload.findByID({
    collection: relationTo as 'offers',
    id: value,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return checkedEntry(req, kind, draft as unknown as Saved).then(
    () => undefined,
    (error: unknown) => sayGaps(req, error),
  )
}

/** @returns the sentence to show, or undefined when it may be planned or cancelled */
export async function refusedPlan({ req, type, doc, deleteID }: Args): Promise<string | undefined> {
  const notHers = sentence(req.i18n.language, 'rules.planNotYours')
  if (deleteID !== undefined && !(await mayPlan(req, await documentOfPlan(req, deleteID)))) return notHers
  if (!(await mayPlan(req, doc))) return notHers
  return doc && type !== 'unpublish' ? gapsOf(req, doc) : undefined
}

/** Stands in for Payload's own function of this name. */
export async function schedulePublish(args: Args): Promise<unknown> {
  const refused = await refusedPlan(args)
  return refused === undefined
    ? schedulePublishHandler(args as Parameters<typeof schedulePublishHandler>[0])
    : { error: refused }
}
