/** The table that a request brought: as its whole body, or in a form with what was said about its words. */
import type { PayloadRequest } from 'payload'
import { largestForm, largestTable } from '../../guard/sizes.ts'
import type { Said } from '../../import/cells/cell.ts'
import { readMapping, type Mapping } from '../../import/mapping.ts'
import { TableRefused } from '../../import/refused.ts'

export interface SentTable {
  readonly bytes: Uint8Array
  readonly mapping?: Mapping | undefined
}
export interface NotTaken {
  readonly status: 400 | 413
  readonly said: Said
}

const tooBig: NotTaken = { status: 413, said: { key: 'import.tooBig', gaps: { max: '2' } } }
const broken: NotTaken = { status: 400, said: { key: 'import.mappingBroken' } }

/** The body, or undefined when it is larger than it may be; never more than that is kept. */
async function bytesOf({ body }: PayloadRequest, largest: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > largest) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function inForm(body: Buffer<ArrayBuffer>, type: string): Promise<SentTable | NotTaken> {
  const headers = { 'content-type': type }
  const form = await new Response(body, { headers }).formData().catch(() => undefined)
  const [table, mapping] = [form?.get('table'), form?.get('mapping')]
  if (!(table instanceof File) || typeof mapping !== 'string') return broken
  if (table.size > largestTable) return tooBig
  try {
    return { bytes: new Uint8Array(await table.arrayBuffer()), mapping: readMapping(mapping) }
  } catch (error) {
    if (error instanceof TableRefused) return { status: 400, said: error.said }
    throw error
  }
}

/** What was sent, or why it is not taken. */
export async function sentTable(req: PayloadRequest): Promise<SentTable | NotTaken> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/form-data')
  const bytes = await bytesOf(req, isForm ? largestTable + largestForm : largestTable)
  if (!bytes) return tooBig
  return isForm ? inForm(bytes, type) : { bytes }
}
