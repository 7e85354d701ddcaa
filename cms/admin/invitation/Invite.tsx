/** On the start page: invites people, for whoever may. */
import type { ServerProps } from 'payload'
import { languageOf, translationLanguages } from '../../../content-models/languages.ts'
import { districtFacts } from '../../../content-models/geography/districts.ts'
import { roles, userOf, type CmsUser, type Role } from '../../access/roles.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { InviteForm } from './InviteForm.tsx'
import type { Choice } from './Options.tsx'
import { inviteWords } from './words.ts'

const rolesFor = ({ role, owner, districts }: CmsUser): readonly Role[] =>
  role === 'admin' ? roles : (role === 'coordinator' ? districts.length > 0 : owner) ? ['provider'] : []

/** Names to choose from; a provider invites into her own organisation. */
async function organisationsFor({ payload, user }: ServerProps): Promise<Choice[]> {
  const known = userOf(user ?? null)
  const { docs } = await payload.find({
    collection: 'organisations',
    where: known?.role === 'coordinator' ? { district: { in: [...known.districts] } } : {},
    sort: 'name',
    limit: 500,
    depth: 0,
    draft: true,
    select: { name: true },
    overrideAccess: false,
    user: user ?? null,
  })
  return docs.map(({ id, name }) => ({ value: id, label: name }))
}

export async function Invite(props: ServerProps) {
  const user = userOf(props.user ?? null)
  const invitable = user ? rolesFor(user) : []
  if (!user || invitable.length === 0) return null
  const { language } = props.i18n
  const words = inviteWords(language)
  return (
    <details className="overview-invite" {...ownWords(language)}>
      <summary>{words.invite}</summary>
      <InviteForm
        words={words}
        roles={invitable.map((value) => ({ value, label: sentence(language, `roles.${value}`) }))}
        organisations={await organisationsFor(props)}
        districts={districtFacts.map(({ ags, name }) => ({ value: ags, label: name }))}
        languages={translationLanguages.values.map((code) => ({
          value: code,
          label: languageOf(code)?.name ?? code,
        }))}
        mayMakeOwners={user.role !== 'provider'}
      />
    </details>
  )
}
