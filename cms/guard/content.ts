/** What somebody sends is a plain document, as JSON or beside a file; anything else ends here. */

const forbidden = ['__proto__', 'constructor', 'prototype']
const deepest = 12

/** Text that every part of the system can keep: no half characters, no end-of-text marks. */
const isText = (value: string): boolean => value.isWellFormed() && !value.includes('\0')

function isSound(value: unknown, level = 0): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (level >= deepest) return false
  if (Array.isArray(value)) return value.every((one) => isSound(one, level + 1))
  return Object.entries(value).every(
    ([key, one]) => !forbidden.includes(key) && isText(key) && isSound(one, level + 1),
  )
}

/** Is this text a document: an object of sound values? */
export function isDocument(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && isSound(value)
  } catch {
    return false
  }
}

/** A form of the admin: its fields in `_payload`, and perhaps a file. */
async function isForm(type: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    const fields = form.get('_payload')
    const file = form.get('file')
    const isFile = file === null || (typeof file !== 'string' && isText(file.name))
    return isFile && (fields === null || (typeof fields === 'string' && isDocument(fields)))
  } catch {
    return false
  }
}

/** Can Payload be given this body? None at all is fine where nothing is needed. */
export async function isContent(type: string, body: Uint8Array<ArrayBuffer> | undefined): Promise<boolean> {
  if (!body || body.length === 0) return true
  if (type.startsWith('multipart/form-data')) return isForm(type, body)
  if (!type.startsWith('application/json')) return false
  try {
    return isDocument(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return false
  }
}
