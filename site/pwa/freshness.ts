/** How what is kept compares with the site as a page shows it. */
import { isThin } from './network.ts'
import type { Kept, SiteState } from './parcel.ts'

const day = 24 * 60 * 60_000
const ageOf = ({ asOf }: Kept): number => Date.now() - Date.parse(asOf)

/** So old that she is told: courses end. */
export const isOld = (kept: Kept): boolean => ageOf(kept) > 30 * day

/** Older or other than what the site has now. */
export const isBehind = (kept: Kept, site: SiteState): boolean =>
  kept.build !== site.build || kept.epoch !== site.epoch || kept.seq < site.seq

/** Due for a renewal that she does not see. A new build waits for her tap, and so does all on a thin network. */
export const mayRenew = (kept: Kept, site: SiteState): boolean =>
  kept.build === site.build && (isBehind(kept, site) || ageOf(kept) >= day) && !isThin() && navigator.onLine
