/** The rules of access, each a sentence. A rule answers with yes, no, or the documents it holds for. */
import type { Where } from 'payload'
import type { CmsUser } from './roles.ts'

export type Rule = (user: CmsUser) => boolean | Where

export const always: Rule = () => true
export const never: Rule = () => false

/** Holds for what belongs to her organisation; for nothing when she has none. */
export const ofOwnOrganisation: Rule = ({ organisation }) =>
  organisation !== undefined && { organisation: { equals: organisation } }

/** Holds for her own organisation's page. */
export const theOwnOrganisation: Rule = ({ organisation }) =>
  organisation !== undefined && { id: { equals: organisation } }

/** Holds for what belongs to her organisation and is not public. */
export const unpublishedOfOwnOrganisation: Rule = ({ organisation }) =>
  organisation !== undefined && {
    and: [{ organisation: { equals: organisation } }, { _status: { not_equals: 'published' } }],
  }

/** Holds for her own account. */
export const theOwnAccount: Rule = ({ id }) => ({ id: { equals: id } })

/** Holds for people who belong to an organisation. */
export const whoHasAnOrganisation: Rule = ({ organisation }) => organisation !== undefined

/** Holds for people whom the coordination trusts to publish for their organisation. */
export const whoIsTrusted: Rule = ({ trusted, organisation }) =>
  trusted && organisation !== undefined && { organisation: { equals: organisation } }

/** Holds for what lies in the districts that she looks after; for nothing when she has none. */
export const inOwnDistricts: Rule = ({ districts }) =>
  districts.length > 0 && { district: { in: [...districts] } }

/** Holds for what lies in her districts, and for what belongs to a page that all of the staff keep. */
export const inOwnDistrictsOrOnInfoPages: Rule = ({ districts }) => ({
  or: [{ district: { in: [...districts] } }, { kind: { equals: 'infoPage' } }],
})

/** Holds for people who look after a district. */
export const whoHasADistrict: Rule = ({ districts }) => districts.length > 0

/** Holds for what lies in her districts, and beyond them for what is public anyway. */
export const inOwnDistrictsOrPublished: Rule = ({ districts }) => ({
  or: [{ district: { in: [...districts] } }, { _status: { equals: 'published' } }],
})

/** Holds for words in the languages she writes or reads; for nothing when she has none. */
export const inOwnLanguages: Rule = ({ languages }) =>
  languages.length > 0 && { language: { in: [...languages] } }

/** Holds for people who have a language. */
export const whoHasALanguage: Rule = ({ languages }) => languages.length > 0

/** Holds for her own account and those of whoever belongs to an organisation in her districts. */
export const accountsInOwnDistricts: Rule = ({ id, districts }) => ({
  or: [{ id: { equals: id } }, { 'organisation.district': { in: [...districts] } }],
})

/** Holds for her own account and those of who provides something in her districts: what of them, the fields say. */
export const providersInOwnDistricts: Rule = ({ id, districts }) => ({
  or: [
    { id: { equals: id } },
    { and: [{ role: { equals: 'provider' } }, { 'organisation.district': { in: [...districts] } }] },
  ],
})

/** Holds for her own account, and for those of her colleagues when she speaks for the organisation. */
export const theOwnAccountOrColleagues: Rule = ({ id, owner, organisation }) =>
  owner && organisation !== undefined
    ? { or: [{ id: { equals: id } }, { organisation: { equals: organisation } }] }
    : { id: { equals: id } }

/** Holds for what is public anyway. */
export const whatIsPublished: Rule = () => ({ _status: { equals: 'published' } })
