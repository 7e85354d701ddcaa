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

/** Holds for what is public anyway. */
export const whatIsPublished: Rule = () => ({ _status: { equals: 'published' } })
