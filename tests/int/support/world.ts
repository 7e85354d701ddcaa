/** What every test of the CMS finds: two organisations, people of every right, and something of each kind. */
import * as entries from './entries.ts'
import { accounts, emailOf, password, people, type Owner, type Person } from './people.ts'
import { picture } from './pictures.ts'
import type { System } from './system.ts'

export interface World {
  organisation: Record<Owner, string>
  place: Record<Owner, string> & { secret: string }
  offer: Record<Owner, string> & { ownDraft: string; otherDraft: string }
  person: Record<Person, string>
}

export async function makeWorld(system: System): Promise<World> {
  await system.published('districts', entries.district())
  await system.published(
    'districts',
    entries.district({ id: '15003', name: 'Magdeburg', type: 'kreisfreie_stadt', seat: 'Magdeburg' }),
  )
  const both = async (make: (owner: Owner) => Promise<{ id: string }>): Promise<Record<Owner, string>> => ({
    own: (await make('own')).id,
    other: (await make('other')).id,
  })

  const organisation = await both((owner) =>
    system.published(
      'organisations',
      entries.organisation({ name: owner === 'own' ? 'Haus Linde' : 'Haus Ahorn' }),
    ),
  )
  const place = await both((owner) => system.published('places', entries.place(organisation[owner])))
  const secret = await system.published('places', entries.secretPlace(organisation.other))
  const offer = await both((owner) =>
    system.published('offers', entries.offer(organisation[owner], { venue: 'on_site', place: place[owner] })),
  )
  const ownDraft = await system.draft('offers', entries.offer(organisation.own))
  const otherDraft = await system.draft('offers', entries.offer(organisation.other))

  const person = {} as Record<Person, string>
  for (const name of Object.keys(people) as Person[]) {
    const { organisation: owner, disabled: _, ...account } = accounts[name]
    const made = await system.create('users', {
      name,
      email: emailOf(name),
      password,
      ...account,
      ...(owner ? { organisation: organisation[owner] } : {}),
    })
    person[name] = made.id
  }
  return {
    organisation,
    place: { ...place, secret: secret.id },
    offer: { ...offer, ownDraft: ownDraft.id, otherDraft: otherDraft.id },
    person,
  }
}

/** A picture that belongs to an organisation. */
export const makePicture = async (system: System, organisation: string, alt = 'Ein Bild') =>
  system.create('media', { alt, organisation }, { file: await picture(`${alt}-${String(Date.now())}.png`) })
