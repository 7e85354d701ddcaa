import type { Field } from 'payload'
import { statusWords } from '../admin/statusWords.ts'
import { offer } from '../../content-models/offer.ts'
import { fieldsByName } from '../fields.ts'
import { followOffer } from '../hooks/followOffer.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { keepInOrganisation } from '../hooks/keepInOrganisation.ts'
import { notePublicDay } from '../hooks/notePublicDay.ts'
import { openStatus } from '../hooks/openStatus.ts'
import { districtOfOffer, setDistrict } from '../hooks/setDistrict.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { reviewWords } from '../admin/review/words.ts'
import { reviewEndpoints } from '../workflow/endpoints.ts'
import { reviewFields, reviewNames } from '../workflow/fields.ts'
import { noteReview } from '../workflow/noteReview.ts'
import { externalId } from './externalId.ts'
import { inDistrict } from './inDistrict.ts'
import { section } from './sections.ts'
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
  endpoints: reviewEndpoints,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'organisation', '_status', 'updatedAt'],
  components: { beforeListTable: ['/admin/import/ExportLinks.tsx#ExportLinks'] },
  hooks: {
    beforeValidate: [keepInOrganisation],
    beforeChange: [keepFixed(...reviewNames), noteReview, setSlug, setDistrict(districtOfOffer)],
    afterChange: [openStatus, followOffer, notePublicDay],
  },
  fields: [
    section('what', [
      f.title,
      f.summary,
      f.kind,
      f.organisation,
      f.description,
      f.whatYouGet,
      f.whatNot,
      f.whatYouNeed,
    ]),
    section('forWhom', [
      f.audience,
      f.femaleTeacher,
      f.languages,
      f.interpreter,
      f.germanFrom,
      f.germanTo,
      f.exam,
      f.eligibility,
      f.eligibilitySource,
      f.eligibilityAsOf,
      f.papers,
      f.minAge,
      f.maxAge,
    ]),
    section('when', [f.schedule, f.partTime, f.duration, f.entry, f.validFrom, f.validUntil]),
    section('children', [f.childcare]),
    section('where', [f.venue, f.place]),
    section('cost', [f.cost, f.costAmount, f.costNote, f.travelCost]),
    section('register', [f.registration, f.companionWelcome, f.firstTalk, f.contact]),
    section('more', [f.image, f.stages, f.instrumentType, f.funder, f.fundedUntil, f.sourceUrl], {
      closed: true,
    }),
    reviewPanel,
    statusPanel,
    f.slug,
    f.example,
    inDistrict,
    ...reviewFields,
    externalId,
  ],
})
