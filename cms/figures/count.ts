/** Counts the figures of each district over the last twelve months, and publishes those that changed. */
import type { Payload, PayloadRequest, Where } from 'payload'
import { addMonths, todayInBerlin } from '../../content-models/localDate.ts'
import type { AttendanceAnswer } from '../checks/attendances.ts'
import { idOf } from '../access/idOf.ts'
import { together } from '../database/together.ts'
import { savedDay } from '../hooks/dateFacts.ts'
import type { Job } from '../jobs/job.ts'
import { syncPublication } from '../publications/sync.ts'

interface Decision {
  id: string
  district?: unknown
  submittedAt: string
  publishedAt: string
}

interface Attendance {
  id: string
  district?: string | null
  answer: AttendanceAnswer
}

/** How many came at least, by each answer; who does not know, says nothing. */
const atLeast: Readonly<Record<AttendanceAnswer, number | undefined>> = {
  none: 0,
  '1_5': 1,
  more: 6,
  unknown: undefined,
}

function womenIn(attendances: readonly Attendance[]) {
  const known = attendances.flatMap(({ answer }) => atLeast[answer] ?? [])
  return {
    answers: known.length,
    womenCame: known.length === 0 ? null : known.reduce((sum, women) => sum + women, 0),
  }
}

const dayLength = 86_400_000

/** The middle one, or the lower of the two in the middle; undefined of none. */
export const medianOf = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]

/** Full days between two instants. */
const daysOf = ({ submittedAt, publishedAt }: Decision): number =>
  Math.max(0, Math.floor((Date.parse(publishedAt) - Date.parse(submittedAt)) / dayLength))

async function since<Row extends { id: string }>(
  payload: Payload,
  collection: 'decisions' | 'attendances',
  where: Where,
): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({ collection, where, limit: 0, pagination: false })
  return docs
}

async function publicDistricts(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'districts',
    where: { _status: { equals: 'published' } },
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id }) => id)
}

async function publish(req: PayloadRequest, district: string, figures: object): Promise<void> {
  const { db } = req.payload
  const collection = 'district-figures'
  const where: Where = { district: { equals: district } }
  const data = { district, ...figures }
  const known = await db.findOne<{ id: string }>({ collection, where, req })
  const saved: unknown = known
    ? await db.updateOne({ collection, id: known.id, data, req })
    : await db.create({ collection, data, req })
  await syncPublication(req, 'districtFigures', (saved as { id: string }).id)
}

export const countFigures: Job = {
  slug: 'countFigures',
  cron: '0 4 * * *',
  run: async (payload, now) => {
    const today = todayInBerlin(now)
    const from = `${addMonths(today, -12)}T00:00:00.000Z`
    const decisions = await since<Decision>(payload, 'decisions', { publishedAt: { greater_than: from } })
    const attendances = await since<Attendance>(payload, 'attendances', {
      day: { greater_than: addMonths(today, -12) },
    })
    const byDistrict = Map.groupBy(decisions, ({ district }) => idOf(district) ?? '')
    for (const district of await publicDistricts(payload)) {
      const days = (byDistrict.get(district) ?? []).map(daysOf)
      const figures = {
        asOf: savedDay(today),
        decided: days.length,
        daysToPublish: medianOf(days) ?? null,
        ...womenIn(attendances.filter((one) => one.district === district)),
      }
      await together(payload, (req) => publish(req, district, figures))
    }
  },
}
