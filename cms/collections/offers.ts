import type { Field } from 'payload'
import { copyPanel, likeness } from '../admin/form/offerParts.ts'
import { likenessEndpoint } from '../admin/hints/likenessEndpoint.ts'
import { statusWords } from '../admin/status/words.ts'
import { offer } from '../../content-models/offer.ts'
import { confirmationEndpoints } from '../confirmations/ask.ts'
import { requireConfirmation } from '../confirmations/state.ts'
import { fieldsByName } from '../fields.ts'
import { followOffer } from '../hooks/followOffer.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { keepInOrganisation } from '../hooks/keepInOrganisation.ts'
import { notePublicDay } from '../hooks/notePublicDay.ts'
import { openStatus } from '../hooks/openStatus.ts'
import { districtOfOffer, setDistrict } from '../hooks/setDistrict.ts'
import { setSlug } from '../hooks/setSlug.ts'
import { confirmationWords } from '../admin/confirmation/words.ts'
import { reportsWords } from '../admin/reports/words.ts'
import { reviewWords } from '../admin/review/words.ts'
import { sharingProps } from '../admin/sharing/words.ts'
import { makePreviewEndpoint } from '../preview/endpoints.ts'
import { shareEndpoint } from '../sharing/endpoint.ts'
import { reportsEndpoint } from '../reports/endpoint.ts'
import { reviewEndpoints } from '../workflow/endpoints.ts'
import { reviewFields, reviewNames } from '../workflow/fields.ts'
import { noteReview } from '../workflow/noteReview.ts'
import { externalId } from './externalId.ts'
import { inDistrict } from './inDistrict.ts'
import { offerForm } from './offerForm.ts'
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

const confirmationPanel: Field = {
  name: 'confirmationPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '/admin/confirmation/ConfirmationPanel.tsx#ConfirmationPanel',
        clientProps: { words: confirmationWords },
      },
    },
  },
}

const sharingPanel: Field = {
  name: 'sharingPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/sharing/SharingPanel.tsx#SharingPanel', clientProps: sharingProps },
    },
  },
}

const reportsPanel: Field = {
  name: 'reportsPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/reports/ReportsPanel.tsx#ReportsPanel', clientProps: { words: reportsWords } },
    },
  },
}

const statusPanel: Field = {
  name: 'status',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/status/StatusPanel.tsx#StatusPanel', clientProps: { words: statusWords } },
    },
  },
}

export const offers = written({
  slug: 'offers',
  endpoints: [
    ...confirmationEndpoints,
    ...reviewEndpoints,
    likenessEndpoint,
    makePreviewEndpoint,
    shareEndpoint,
    reportsEndpoint,
  ],
  useAsTitle: 'title',
  columns: ['title', 'kind', 'organisation', '_status', 'updatedAt'],
  components: {
    edit: {
      PublishButton: { path: '/admin/review/ToReview.tsx#ToReview', clientProps: { words: reviewWords } },
    },
  },
  hooks: {
    beforeValidate: [keepInOrganisation],
    beforeChange: [
      keepFixed(...reviewNames),
      noteReview,
      requireConfirmation,
      setSlug,
      setDistrict(districtOfOffer),
    ],
    afterChange: [openStatus, followOffer, notePublicDay],
  },
  fields: [
    ...offerForm,
    reportsPanel,
    statusPanel,
    likeness,
    reviewPanel,
    confirmationPanel,
    sharingPanel,
    copyPanel,
    f.slug,
    f.example,
    inDistrict,
    ...reviewFields,
    externalId,
  ],
})
