/** Which organisation a row belongs to. Nobody learns that one exists which she may not read. */
import { fold } from '../../content-models/fold.ts'
import { userOf } from '../access/roles.ts'
import type { Actor } from './actor.ts'
import { allOf } from './allOf.ts'
import type { Said } from './cells/cell.ts'

export type FoundOrganisation = { readonly id: string } | { readonly refusal: Said }
export type OrganisationFinder = (name: string) => FoundOrganisation

/** @param usual name of the organisation of rows that name none; a provider's own where it is left out */
export async function organisationFinder(
  actor: Actor,
  usual: string | undefined,
): Promise<OrganisationFinder> {
  const user = userOf(actor.asked.req.user)
  const docs = await allOf(actor, 'organisations')
  const own = user?.role === 'provider' ? user.organisation : undefined
  const readable = own === undefined ? docs : docs.filter(({ id }) => id === own)
  const byName = Map.groupBy(readable, ({ name }) => fold(String(name)))
  return (typed) => {
    const name = typed || usual
    if (!name) return own === undefined ? { refusal: { key: 'import.organisationMissing' } } : { id: own }
    const [found, other] = byName.get(fold(name)) ?? []
    if (found && !other) return { id: found.id }
    return {
      refusal: found
        ? { key: 'import.organisationTwice', gaps: { name } }
        : {
            key: own === undefined ? 'import.organisationUnknown' : 'import.organisationNotYours',
            gaps: { name },
          },
    }
  }
}
