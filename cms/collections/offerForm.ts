/**
 * The questions about an offer, in the order a provider thinks. What publishing demands stands open; below it, closed,
 * what can be said besides.
 */
import type { Field } from 'payload'
import { offer } from '../../content-models/offer.ts'
import { copyHint, missingAnswers, scheduleHints, withGroups } from '../admin/form/offerParts.ts'
import { fieldsByName } from '../fields.ts'
import { notForProviders } from './byRole.ts'
import { beside, inside, optional, section } from './sections.ts'

const f = fieldsByName(offer)

export const offerForm: Field[] = [
  missingAnswers,
  copyHint,
  section('what', [
    f.title,
    f.summary,
    withGroups(f.kind),
    notForProviders(f.organisation),
    optional([f.description, f.whatYouGet, f.whatNot, f.whatYouNeed]),
  ]),
  section('forWhom', [
    f.audience,
    f.germanFrom,
    f.papers,
    optional([
      f.femaleTeacher,
      f.languages,
      f.interpreter,
      f.germanTo,
      f.exam,
      f.eligibility,
      f.eligibilitySource,
      f.eligibilityAsOf,
      beside(f.minAge, f.maxAge),
    ]),
  ]),
  section('when', [
    inside(f.schedule, offer.fields.schedule, (s) => [
      s.form,
      s.slots,
      scheduleHints,
      optional([beside(s.amount, s.unit), s.holidayBreak, s.closed]),
    ]),
    f.partTime,
    f.duration,
    f.entry,
    optional([beside(f.validFrom, f.validUntil)]),
  ]),
  section('children', [
    inside(f.childcare, offer.fields.childcare, (c) => [
      c.mode,
      beside(c.ageFromMonths, c.ageToYears),
      optional([c.wholeCourse, c.slots, c.qualifiedStaff, c.settlingIn, c.cost, c.places, c.notes]),
    ]),
  ]),
  section('where', [f.venue, f.place]),
  section('cost', [f.cost, f.costAmount, optional([f.costNote, f.travelCost])]),
  section('register', [f.registration, optional([f.companionWelcome, f.firstTalk])]),
  section('contact', [f.contact], { closed: true }),
  section(
    'more',
    [
      f.image,
      notForProviders(f.stages),
      notForProviders(f.referral),
      f.instrumentType,
      f.funder,
      f.fundedUntil,
      f.sourceUrl,
    ],
    { closed: true },
  ),
]
