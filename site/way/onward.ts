/** What prepares for an offer and what can follow it, the nearest steps first; whom to ask where nothing is known. */
import { members } from '../../content-models/bitmap.ts'
import { follows, isLast, named, nearestFirst, stepsAround, type Step } from '../../content-models/chain.ts'
import { districtKeys, withNeighbours } from '../../content-models/geography/districts.ts'
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded, isEverywhere, type Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { hrefOf, statePhrase, titleOf } from '../finder/cardView.ts'
import { isolated } from '../finder/phrases.ts'
import type { Listed } from '../finder/finderView.ts'
import type { Reader } from '../finder/reader.ts'
import { noteOf, textView } from '../finder/textView.ts'
import type { TextView } from '../finder/types.ts'

/** Another offer on the way. */
export interface StepView {
  readonly href: string
  readonly title: TextView
  /** Whether it is full, what it is, where, and whether her child can come */
  readonly facts: string
}

export interface OnwardView {
  readonly before: readonly StepView[]
  readonly after: readonly StepView[]
  /** Why whoever knows the way sends people on to the first of them */
  readonly why?: { readonly text: TextView; readonly note: string | undefined }
  /** No offer is known that could follow, though this is not the last step */
  readonly isOpenEnded: boolean
}

/** So many are shown in each direction. */
const most = 3

function stepView(reader: Reader, listing: Listing): StepView {
  const { say } = reader
  const { offer, place } = listing
  const where = place?.town === undefined ? say(valueKey('venue', offer.venue)) : isolated(place.town)
  const { mode } = offer.childcare
  const facts = [
    statePhrase(reader, listing),
    say(valueKey('kind', offer.kind)),
    where,
    say(mode === 'unknown' ? 'facets.childcare.unknown' : valueKey('childcareMode', mode)),
  ]
  return {
    href: hrefOf(reader, listing),
    title: titleOf(reader, listing).title,
    facts: facts.filter((fact) => fact !== undefined).join(' · '),
  }
}

/** Listings among which those stand that come directly before or after this one. */
function around(listing: Listing, direction: 'after' | 'before', { index, at }: Listed): Listing[] {
  const stage = stepsAround(listing, direction)
  if (stage.length === 0) return []
  const here = listing.place?.district
  const district = isEverywhere(listing) || here === undefined ? districtKeys.values : withNeighbours(here)
  return members(index.search({ stage, district })).map(at)
}

/** All that is published, to look up what an offer names and which others name it. */
export interface Published {
  readonly of: (id: string) => Listing | undefined
  readonly all: () => Iterable<Listing>
}

const mayBeKnown = ({ offer }: Listing): boolean => !factsOf(offer.kind).sensitive

/** @returns undefined for what is over or nobody's to know, and beside the way where nothing is named */
export function onwardView(
  reader: Reader,
  listing: Listing,
  listed: Listed,
  published: Published,
): OnwardView | undefined {
  const { today } = reader
  if (!mayBeKnown(listing) || hasEnded(listing, today)) return undefined
  const isOnWay = stepsAround(listing, 'before').length > 0
  const recommended = named(listing, published.of, today)
  const after = around(listing, 'after', listed).filter(
    (to) => follows(listing, to) && !recommended.includes(to),
  )
  const senders = [...published.all()].filter(
    (one) =>
      one.offer.id !== listing.offer.id &&
      one.offer.referral?.to?.includes(listing.offer.id) &&
      mayBeKnown(one) &&
      !hasEnded(one, today),
  )
  if (!isOnWay && recommended.length === 0 && senders.length === 0) return undefined
  const before = around(listing, 'before', listed).filter(
    (from) => mayBeKnown(from) && follows(from, listing) && !senders.includes(from),
  )
  const nearest = (steps: Step[], end: 0 | 1): Listing[] => nearestFirst(steps).map((step) => step[end])
  const shown = (first: readonly Listing[], then: readonly Listing[], number = most) =>
    [...first, ...then].slice(0, number).map((one) => stepView(reader, one))
  const why = recommended.length > 0 ? reader.text('offer', listing.offer, 'referral.why') : undefined
  return {
    before: shown(
      senders,
      nearest(
        before.map((from) => [from, listing]),
        0,
      ),
    ),
    after: shown(
      recommended,
      nearest(
        after.map((to) => [listing, to]),
        1,
      ),
      Math.max(most, recommended.length),
    ),
    ...(why ? { why: { text: textView(reader, why), note: noteOf(reader, [why]) } } : {}),
    isOpenEnded: isOnWay && recommended.length === 0 && after.length === 0 && !isLast(listing),
  }
}
