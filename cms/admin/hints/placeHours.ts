/** The hours of school and Kita where an offer takes place. */
import type { Listing } from '../../../content-models/listing.ts'
import { read } from '../ask.ts'

export type Hours = Pick<Listing, 'place' | 'district'>

interface Saved {
  kitaHours?: { from?: string | null; to?: string | null } | null
  schoolHours?: { from?: string | null; to?: string | null } | null
  district?: Saved | string | null
}

/** Hours of which nobody knows both ends are not known. */
const known = ({ kitaHours, schoolHours }: Saved): object => ({
  ...(kitaHours?.from && kitaHours.to ? { kitaHours } : {}),
  ...(schoolHours?.from && schoolHours.to ? { schoolHours } : {}),
})

/** Nothing for an offer without a place. @throws when the CMS cannot be asked */
export async function askHours(place: string | undefined, signal: AbortSignal): Promise<Hours> {
  if (!place) return {}
  const saved = await read<Saved>(`/api/places/${place}?depth=1&draft=true`, { signal })
  if (!saved) return {}
  const { district } = saved
  return {
    place: known(saved),
    ...(district && typeof district === 'object' ? { district: known(district) } : {}),
  } as Hours
}
