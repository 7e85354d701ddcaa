/** Opens the kept catalogue. Throws when there is none, or when it belongs to another build. */
import postcodesUrl from '../../content-models/geography/postcodes.json?url'
import { buildId } from '../pwa/buildId.ts'
import type { OfflineCatalogue, PostcodeTable } from '../pwa/format.ts'
import { OfflineFinder } from './offline.ts'

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} is not kept.`)
  return (await response.json()) as T
}

let opened: Promise<OfflineFinder> | undefined

async function open(): Promise<OfflineFinder> {
  const [catalogue, postcodes] = await Promise.all([
    json<OfflineCatalogue>(`/${document.documentElement.lang}/catalogue.json`),
    json<PostcodeTable>(postcodesUrl),
  ])
  if (catalogue.build !== buildId) throw new Error('The catalogue belongs to another build.')
  return new OfflineFinder(catalogue, postcodes)
}

export const openOffline = (): Promise<OfflineFinder> => (opened ??= open())
