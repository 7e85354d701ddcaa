/**
 * How many women came, as those who run the offer say it: an offer, a day, one of four answers. Nothing of any woman is
 * in it. Kept when the offer is gone, for sums.
 */
import type { CollectionConfig, PayloadRequest } from 'payload'
import { closed } from '../access/closed.ts'

export const attendanceAnswers = ['none', '1_5', 'more', 'unknown'] as const
export type AttendanceAnswer = (typeof attendanceAnswers)[number]

export const attendances: CollectionConfig = {
  slug: 'attendances',
  ...closed,
  fields: [
    /** "0199…/2026-11-23": offer and day, so that who answers twice on a day is counted once */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'offer', type: 'text', required: true, index: true },
    /** Official key of the district that looked after the offer on that day */
    { name: 'district', type: 'text', index: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'answer', type: 'select', options: [...attendanceAnswers], required: true },
  ],
}

export interface Attendance {
  readonly offer: string
  readonly district: string | undefined
  /** "2026-11-23" */
  readonly day: string
  readonly answer: AttendanceAnswer
}

/** Keeps an answer; the last one of a day counts. */
export async function keepAttendance(req: PayloadRequest, attendance: Attendance): Promise<void> {
  const { db } = req.payload
  const collection = 'attendances'
  const key = `${attendance.offer}/${attendance.day}`
  const data = { ...attendance, district: attendance.district ?? null, key }
  const before = await db.findOne<{ id: string }>({ collection, where: { key: { equals: key } }, req })
  if (before) await db.updateOne({ collection, id: before.id, data, req })
  else await db.create({ collection, data, req })
}
