/** A document of every collection in each variant that the table of rights speaks of. */
import * as entries from '../support/entries.ts'
import type { Data } from '../support/entries.ts'
import type { Cms } from '../support/cms.ts'
import { picture, type Upload } from '../support/pictures.ts'
import { makeRecording, recordingFile, recordingOf } from '../support/recordings.ts'
import type { Doc } from '../support/system.ts'
import type { Owner } from '../support/people.ts'
import { home, makePicture } from '../support/world.ts'
import type { Variant, Who } from './rights.table.ts'

export interface Maker {
  variants: readonly Variant[]
  make: (cms: Cms, variant: Variant, who: Who) => Promise<Doc>
  /** What somebody sends to create one for this owner */
  sent: (cms: Cms, variant: Variant) => Data
  file?: () => Promise<Upload>
  /** What the world stands on: it is not deleted, even by who may. */
  lasting?: readonly Variant[]
  /** A change that is always allowed to whoever may change it */
  change: (count: number) => Data
}

let count = 0
const ownerOf = (variant: Variant): Owner => (variant === 'other' || variant === 'far' ? variant : 'own')
const owner = ({ world }: Cms, variant: Variant): string => world.organisation[ownerOf(variant)]
const districtOf = (variant: Variant): string => home[ownerOf(variant)].district

/** Owned by an organisation, and a draft first. */
const owned = (
  collection: string,
  entry: (organisation: string, district: string) => Data,
  field: string,
): Maker => ({
  variants: ['own', 'draft', 'other', 'far'],
  make: (cms, variant) =>
    cms.system[variant === 'draft' ? 'draft' : 'published'](
      collection,
      entry(owner(cms, variant), districtOf(variant)),
    ),
  sent: (cms, variant) => entry(owner(cms, variant), districtOf(variant)),
  change: (n) => ({ [field]: `Geändert ${String(n)}` }),
})

/** Of nobody; a draft of it is for staff alone. */
const kept = (collection: string, entry: () => Data, field: string): Maker => ({
  variants: ['live', 'hidden'],
  make: (cms, variant) => cms.system[variant === 'live' ? 'published' : 'draft'](collection, entry()),
  sent: () => entry(),
  change: (n) => ({ [field]: `Geändert ${String(n)}` }),
})

const account = (): Data => ({
  name: 'Neu',
  email: `neu-${String(++count)}@example.org`,
  password: 'acht Kraniche fliegen heim',
  role: 'provider',
})

export const makers: Record<string, Maker> = {
  offers: owned('offers', (organisation) => entries.offer(organisation), 'title'),
  places: owned('places', (organisation, district) => entries.place(organisation, { district }), 'name'),
  'offer-statuses': {
    variants: ['own', 'other', 'far'],
    make: async (cms, variant) => {
      const { id } = await cms.system.published('offers', entries.offer(owner(cms, variant)))
      const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: id } })
      return status!
    },
    sent: (cms, variant) => ({
      offer: cms.world.offer[ownerOf(variant)],
      availability: 'open',
    }),
    change: (n) => ({ placesFree: n % 400 }),
  },
  organisations: {
    variants: ['own', 'other', 'far', 'hidden'],
    make: (cms, variant) =>
      variant === 'own'
        ? Promise.resolve({ id: cms.world.organisation.own })
        : cms.system[variant === 'hidden' ? 'draft' : 'published'](
            'organisations',
            entries.organisation({ district: variant === 'other' ? home.other.district : home.far.district }),
          ),
    sent: (_, variant) =>
      entries.organisation({
        district: variant === 'far' || variant === 'hidden' ? home.far.district : home.own.district,
      }),
    lasting: ['own'],
    change: (n) => ({ about: `Geändert ${String(n)}` }),
  },
  translations: {
    variants: ['own', 'draft', 'other', 'far'],
    make: async (cms, variant) => {
      const { id } = await cms.system.published('offers', entries.offer(owner(cms, variant)))
      return cms.system[variant === 'draft' ? 'draft' : 'published'](
        'translations',
        entries.translation(id, 'en'),
      )
    },
    sent: (cms, variant) => entries.translation(cms.world.offer[ownerOf(variant)], 'en'),
    change: () => ({ status: 'draft' }),
  },
  districts: {
    variants: ['live'],
    make: () => Promise.resolve({ id: '15003' }),
    sent: () => entries.district({ id: '15001', name: 'Dessau-Roßlau', type: 'kreisfreie_stadt' }),
    change: (n) => ({ seat: `Geändert ${String(n)}` }),
  },
  helplines: kept('helplines', () => entries.helpline(), 'name'),
  'info-pages': kept('info-pages', () => entries.infoPage(), 'title'),
  offices: kept('offices', () => entries.office(), 'name'),
  guides: kept('guides', () => entries.guide(), 'title'),
  'rule-notes': kept('rule-notes', () => entries.ruleNote(), 'title'),
  glossary: {
    variants: ['live'],
    make: (cms) => cms.system.create('glossary', { german: `Wort ${String(++count)}` }),
    sent: () => ({ german: `Wort ${String(++count)}` }),
    change: (n) => ({ context: `Geändert ${String(n)}` }),
  },
  media: {
    variants: ['own', 'other', 'far'],
    make: (cms, variant) => makePicture(cms.system, owner(cms, variant)),
    sent: (cms, variant) => ({ alt: 'Ein Bild', organisation: owner(cms, variant) }),
    file: () => picture(),
    change: (n) => ({ alt: `Geändert ${String(n)}` }),
  },
  recordings: {
    variants: ['own', 'other', 'far'],
    make: async (cms, variant) => {
      const { id } = await cms.system.published('offers', entries.offer(owner(cms, variant)))
      return makeRecording(cms.system, id)
    },
    sent: (cms, variant) => recordingOf(cms.world.offer[ownerOf(variant)]),
    file: () => Promise.resolve(recordingFile()),
    change: () => ({ speakerAgreed: true }),
  },
  users: {
    variants: ['own', 'colleague', 'other'],
    // Her own account is the one she is signed in with.
    make: (cms, variant, who) =>
      variant === 'own' && who !== 'anonymous'
        ? Promise.resolve({ id: cms.world.person[who] })
        : cms.system.create('users', {
            ...account(),
            ...(variant === 'colleague' ? { organisation: cms.world.organisation.own } : {}),
          }),
    sent: () => account(),
    lasting: ['own'],
    change: (n) => ({ name: `Geändert ${String(n)}` }),
  },
}
