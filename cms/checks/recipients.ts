/** Who is told of a notice, and with which words. */
import type { PayloadRequest } from 'payload'
import { districtOf } from '../../content-models/geography/districts.ts'
import type { Offer } from '../../content-models/offer.ts'
import { findSaved } from '../publications/isPublic.ts'
import { keepersOfNotes, reviewersOf, writersOf, type Person } from '../workflow/people.ts'
import { idOf } from '../access/idOf.ts'
import { sentence, type Label } from '../words.ts'
import { noticeNames, type NoticeName } from './notices.ts'
import type { Language } from '../spoken.ts'

/** A notice in the words of whom it is for: who writes for the offer hears who has taken it over. */
export const wordings = [...noticeNames, 'handedOver'] as const
export type Wording = (typeof wordings)[number]

export interface Told {
  readonly person: Person
  readonly wording: Wording
  /** Her link opens the page of the reminder; otherwise she signs in */
  readonly byLink: boolean
  /** Who has taken it over */
  readonly who: Label
}

/** Notices of which those who write for the offer hear, and those of which coordination hears. */
const forWriters: readonly NoticeName[] = ['soon', 'due', 'handed', 'lapsed', 'funded', 'ends']
const forReviewers: readonly NoticeName[] = ['handed', 'lapsed']

/** Asks the database once for each organisation and district. */
export function recipients(req: PayloadRequest) {
  const kept = new Map<string, Promise<readonly Person[]>>()
  const once = (key: string, find: () => Promise<readonly Person[]>): Promise<readonly Person[]> => {
    const people = kept.get(key) ?? find()
    kept.set(key, people)
    return people
  }
  const none: Label = { de: '', en: '' }

  return {
    async ofOffer(offer: Offer, name: NoticeName): Promise<Told[]> {
      const district = idOf((await findSaved(req, 'offer', { id: { equals: offer.id } }))?.['district'])
      const writers = await once(`w/${offer.organisation}`, () =>
        writersOf(req, undefined, offer.organisation),
      )
      const reviewers = await once(`r/${district ?? ''}`, () => reviewersOf(req, district))
      const who = handsOf(reviewers, district)
      const told = (people: readonly Person[], wording: Wording, byLink: boolean): Told[] =>
        people.map((person) => ({ person, wording, byLink, who }))
      // Where nobody writes for it, coordination is asked from the beginning.
      if (writers.length === 0) return told(reviewers, name, false)
      return [
        ...(forWriters.includes(name)
          ? told(writers, name === 'handed' ? 'handedOver' : name, !['funded', 'ends'].includes(name))
          : []),
        ...(forReviewers.includes(name) ? told(reviewers, name, false) : []),
      ]
    },
    async ofNote(name: NoticeName): Promise<Told[]> {
      const keepers = await once('notes', () => keepersOfNotes(req))
      return keepers.map((person) => ({ person, wording: name, byLink: false, who: none }))
    },
  }
}

/** Whose turn it is now: the coordination of a district, or the administration where nobody has it. */
function handsOf(reviewers: readonly Person[], district: string | undefined): Label {
  const name = districtOf(district ?? '')?.name
  const isVacant = name === undefined || !reviewers.some(({ role }) => role === 'coordinator')
  const inLanguage = (language: Language) =>
    isVacant
      ? sentence(language, 'checks.administration')
      : sentence(language, 'checks.coordination', { district: name })
  return { de: inLanguage('de'), en: inLanguage('en') }
}
