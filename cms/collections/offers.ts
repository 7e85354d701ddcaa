import type { Field } from 'payload'
import { copyPanel, likeness, missingAnswers, scheduleHints, withGroups } from '../admin/form/offerParts.ts'
import { likenessEndpoint } from '../admin/hints/likenessEndpoint.ts'
import { statusWords } from '../admin/statusWords.ts'
import { offer } from '../../content-models/offer.ts'
import { fieldsByName } from '../fields.ts'
import { followOffer } from '../hooks/followOffer.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { keepInOrganisation } from '../hooks/keepInOrganisation.ts'
import { openStatus } from '../hooks/openStatus.ts'
import { districtOfOffer, setDistrict } from '../hooks/setDistrict.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { reviewWords } from '../admin/review/words.ts'
import { reviewEndpoints } from '../workflow/endpoints.ts'
import { reviewFields, reviewNames } from '../workflow/fields.ts'
import { noteReview } from '../workflow/noteReview.ts'
import { notForProviders } from './byRole.ts'
import { externalId } from './externalId.ts'
import { inDistrict } from './inDistrict.ts'
import { beside, inside, optional, section } from './sections.ts'
import { written } from './written.ts'

const f = fieldsByName(offer)

const reviewPanel: Field = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/review/ReviewPanel.tsx#ReviewPanel', clientProps: { words: reviewWords } },
    },
  },
}

const statusPanel: Field = {
  name: 'status',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/StatusPanel.tsx#StatusPanel', clientProps: { words: statusWords } },
    },
  },
}

export const offers = written({
  slug: 'offers',
  endpoints: [...reviewEndpoints, likenessEndpoint],
  useAsTitle: 'title',
  columns: ['title', 'kind', 'organisation', '_status', 'updatedAt'],
  components: { beforeListTable: ['/admin/import/ExportLinks.tsx#ExportLinks'] },
  hooks: {
    beforeValidate: [keepInOrganisation],
    beforeChange: [keepFixed(...reviewNames), noteReview, setSlug, setDistrict(districtOfOffer)],
    afterChange: [openStatus, followOffer],
  },
  fields: [
    missingAnswers,
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
    section('where', [f.venue, f.place, likeness]),
    section('cost', [f.cost, f.costAmount, optional([f.costNote, f.travelCost])]),
    section('register', [f.registration, optional([f.companionWelcome, f.firstTalk])]),
    section('contact', [f.contact], { closed: true }),
    section(
      'more',
      [f.image, notForProviders(f.stages), f.instrumentType, f.funder, f.fundedUntil, f.sourceUrl],
      { closed: true },
    ),
    copyPanel,
    reviewPanel,
    statusPanel,
    f.slug,
    f.example,
    inDistrict,
    ...reviewFields,
    externalId,
  ],
})
