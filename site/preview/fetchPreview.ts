/** Asks the CMS what a signed link opens. Nothing of it is kept: neither in memory nor on disk. */
import { parsePreview, type Preview } from '../../content-models/snapshot.ts'

/** Why there is nothing to show: its time is over, no such link, or the CMS gave no answer that can be used. */
export type NoPreview = 'over' | 'unknown' | 'silent'

const patience = 5000
const reasons: Readonly<Record<number, NoPreview>> = { 404: 'unknown', 410: 'over' }

/** What cannot be a token is not worth a question, and must not lead to another door of the CMS. */
const isToken = (token: string): boolean => /^[\w-]{1,120}$/.test(token)

/** The picture of a draft, as the CMS keeps it; undefined when there is none or no answer. */
export async function fetchPicture(cmsUrl: URL, token: string): Promise<Response | undefined> {
  if (!isToken(token)) return undefined
  const address = new URL(`/api/preview/${token}/picture`, cmsUrl)
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined)
  return response?.ok ? response : undefined
}

export async function fetchPreview(
  cmsUrl: URL,
  token: string,
  language: string,
): Promise<Preview | NoPreview> {
  if (!isToken(token)) return 'unknown'
  try {
    const response = await fetch(new URL(`/api/preview/${token}?language=${language}`, cmsUrl), {
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) return reasons[response.status] ?? 'silent'
    return parsePreview(await response.json())
  } catch (error) {
    console.error('A preview could not be fetched:', error instanceof Error ? error.message : error)
    return 'silent'
  }
}
