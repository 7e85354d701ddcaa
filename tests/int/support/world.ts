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

/** Where the organisations are at home: two in one district, one far away. */
export const home = {
  own: { name: 'Haus Linde', district: '15090' },
  other: { name: 'Haus Ahorn', district: '15090' },
  far: { name: 'Haus Buche', district: '15003' },
} as const satisfies Record<Owner, { name: string; district: string }>

export async function makeWorld(system: System): Promise<World> {
  await system.published('districts', entries.district())
  await system.published(
    'districts',
    entries.district({ id: '15003', name: 'Magdeburg', type: 'kreisfreie_stadt', seat: 'Magdeburg' }),
  )
  await system.published('districts', entries.district({ id: '15083', name: 'Börde', seat: 'Haldensleben' }))
  const each = async (make: (owner: Owner) => Promise<{ id: string }>): Promise<Record<Owner, string>> => ({
    own: (await make('own')).id,
    other: (await make('other')).id,
    far: (await make('far')).id,
  })

  const organisation = await each((owner) =>
    system.published('organisations', entries.organisation(home[owner])),
  )
  const place = await each((owner) =>
    system.published('places', entries.place(organisation[owner], { district: home[owner].district })),
  )
  const secret = await system.published('places', entries.secretPlace(organisation.other))
  const offer = await each((owner) =>
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

/** What its sender says of a picture. */
export const consents = { hasRights: true, nobodyRecognisable: true }

/** A picture that belongs to an organisation. */
export const makePicture = async (
  system: System,
  organisation: string,
  alt = 'Ein Bild',
  file = picture(`${alt}-${String(Date.now())}.png`),
) => system.create('media', { alt, organisation, ...consents }, { file: await file })
