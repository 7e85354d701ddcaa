import { expect, test } from 'vitest'
import { parsePreview } from '../../../../content-models/snapshot.ts'
import { textHash } from '../../../../content-models/textHash.ts'
import { draftListing } from '../../../../site/preview/draftListing.ts'
import { aStatus, anOrganisation } from '../../../fixtures/listings.ts'
import { anOffer } from '../../../fixtures/offers.ts'

const offer = anOffer({ title: 'Nähcafé' })
const translation = (status: string) => ({
  kind: 'translation',
  entry: {
    id: 't1',
    kind: 'offer',
    entry: offer.id,
    language: 'ar',
    status,
    words: [{ path: 'title', text: 'خياطة', sourceHash: textHash('Nähcafé') }],
  },
})
const preview = (...rows: unknown[]) =>
  parsePreview({ until: '2026-12-01T10:00:00.000Z', pending: true, missing: [], rows })

test('a draft is a listing like a published one', () => {
  const organisation = anOrganisation({ id: offer.organisation })
  const status = aStatus({ offer: offer.id, availability: 'full' })
  const rows = [
    { kind: 'offer', entry: offer },
    { kind: 'organisation', entry: organisation },
    { kind: 'offerStatus', entry: status },
  ]
  const { listing } = draftListing(preview(...rows), 'de')!
  expect([listing.offer, listing.organisation, listing.status]).toEqual([offer, organisation, status])
})

test.each([
  ['draft', false],
  ['reviewed', false],
  ['machine', true],
])('words with the status %s are shown, with the mark of a machine: %s', (status, machine) => {
  const draft = draftListing(preview({ kind: 'offer', entry: offer }, translation(status)), 'ar')!
  expect(draft.text('offer', offer, 'title')).toEqual({
    text: 'خياطة',
    language: 'ar',
    machine,
    outdated: false,
  })
})

test('without an offer there is nothing to show', () => {
  expect(draftListing(preview(), 'de')).toBeUndefined()
})

test('an entry that does not fit its model is refused with its field, and so is what no model names', () => {
  expect(() => preview({ kind: 'offer', entry: { ...offer, externalId: 'geheim' } })).toThrow('externalId')
  expect(() => preview({ kind: 'offer', entry: { ...offer, title: undefined } })).toThrow('title')
})
