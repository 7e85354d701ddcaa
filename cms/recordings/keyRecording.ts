/**
 * Names a recording by its entry and language, and notes what it reads: the entry as it is public at this moment. There is
 * one for each page and language, and none of what somebody may look for in secret.
 */
import { createHash } from 'node:crypto'
import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { languageOf } from '../../content-models/languages.ts'
import {
  contentMark,
  isRecordable,
  mayBeRecorded,
  type RecordableKind,
} from '../../content-models/recording.ts'
import { idOf } from '../access/idOf.ts'
import { userOf } from '../access/roles.ts'
import { findOnce } from '../database/readOnce.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'
import { rowOf } from '../publications/rows.ts'
import { refusal } from '../refusal.ts'
import { soundIn } from './readFile.ts'

type Data = Readonly<Record<string, unknown>>

/** What is true of the bytes, and of the page they read. */
const facts = ['hash', 'seconds', 'madeFrom', 'filename', 'mimeType', 'filesize']

async function publishedEntry(req: PayloadRequest, kind: RecordableKind, id: string): Promise<object> {
  const row = await rowOf(req, kind, id)
  if (row?.state !== 'live') throw refusal(req, 400, 'rules.recordingNotPublic')
  const { entry } = JSON.parse(row.line) as { entry: object }
  if (!mayBeRecorded(entry)) throw refusal(req, 400, 'rules.recordingSensitive')
  return entry
}

/** Without a new file its facts stay what they are, whatever was sent. */
async function factsOf(req: PayloadRequest, kind: RecordableKind, id: string, before: Data): Promise<Data> {
  const sound = soundIn(req)
  if (!sound) return Object.fromEntries(facts.map((fact) => [fact, before[fact]]))
  return {
    hash: createHash('sha256').update(sound.bytes).digest('hex'),
    seconds: sound.seconds,
    madeFrom: contentMark(await publishedEntry(req, kind, id)),
  }
}

async function refuseSecond(req: PayloadRequest, key: string, own: unknown): Promise<void> {
  const there = await findOnce<Saved>(req, 'recordings', { key: { equals: key } })
  if (there && there.id !== own) throw refusal(req, 409, 'rules.recordingExists')
}

export const keyRecording: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Data
  const now = { ...before, ...(data as Data) }
  const { kind, language } = now
  if (typeof kind !== 'string' || !isRecordable(kind) || typeof language !== 'string') return data
  const id = idOf(now[kind])
  if (id === undefined) return data
  const user = userOf(req.user)
  if (user?.role === 'translator' && !user.languages.includes(language)) throw new Forbidden(req.t)
  const key = `${kind}/${id}/${language}`
  await refuseSecond(req, key, before['id'])
  const entry = await findSaved(req, kind, { id: { equals: id } })
  return {
    ...data,
    ...(await factsOf(req, kind, id, before)),
    key,
    title: [entry?.['title'], languageOf(language)?.name].filter(Boolean).join(' · '),
    district: entry?.['district'] ?? null,
  }
}
