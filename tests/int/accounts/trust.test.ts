/** A coordinator trusts, and closes, the accounts of providers in her districts; nothing else of them is hers to change. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { password, type Owner, type Person } from '../support/people.ts'
import { ownOrigin } from '../support/rest.ts'

let cms: Cms
let count = 0
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(forgetCounts)

const account = async (more: Record<string, unknown> = {}, of: Owner = 'own') => {
  const email = `konto-${String(++count)}@example.org`
  const organisation = cms.world.organisation[of]
  const made = { name: 'Nadia', email, password, role: 'provider', organisation, ...more }
  return { email, id: (await cms.system.create('users', made)).id }
}
const change = (who: Person, id: string, data: object) => cms.rest(who, 'PATCH', `users/${id}`, data)
const flags = async (id: string) => {
  const stored = await cms.system.stored('users', id)
  return { trusted: stored?.['trusted'], owner: stored?.['owner'], disabled: stored?.['disabled'] ?? false }
}

test('the coordinator of the district sets that she is trusted, speaks for the organisation, and is closed', async () => {
  const { id } = await account()
  for (const name of ['trusted', 'owner', 'disabled']) {
    expect((await change('coordinator', id, { [name]: true })).status).toBe(200)
    expect(await flags(id)).toMatchObject({ [name]: true })
    await change('coordinator', id, { [name]: false })
    expect(await flags(id)).toMatchObject({ [name]: false })
  }
})

describe('nobody else does', () => {
  test.each<Person>(['elsewhere', 'districtless', 'owner', 'trusted', 'translator'])('%s', async (who) => {
    const { id } = await account()
    expect((await change(who, id, { trusted: true, owner: true, disabled: true })).status).toBe(403)
    expect(await flags(id)).toEqual({ trusted: false, owner: false, disabled: false })
  })
  test('a coordinator of somebody in another district, or of who provides nothing', async () => {
    const others = [
      await account({}, 'far'),
      await account({ role: 'admin' }),
      await account({ role: 'coordinator', districts: ['15090'] }),
      await account({ role: 'translator', languages: ['en'], organisation: null }),
    ]
    for (const { id } of others)
      expect((await change('coordinator', id, { disabled: true, trusted: true })).status).toBe(403)
  })
  test('a coordinator of herself', async () => {
    const { id } = { id: cms.world.person.coordinator }
    await change('coordinator', id, { trusted: true, owner: true, disabled: true })
    expect(await flags(id)).toEqual({ trusted: false, owner: false, disabled: false })
  })
  test('all at once, beyond her districts', async () => {
    const far = await account({}, 'far')
    const where = `users?where[id][in][0]=${far.id}&where[id][in][1]=${cms.world.person.admin}`
    await cms.rest('coordinator', 'PATCH', where, { disabled: true })
    expect([await flags(far.id), await flags(cms.world.person.admin)]).toMatchObject([
      { disabled: false },
      { disabled: false },
    ])
  })
})

test('a coordinator changes nothing else of the account, and does not take it over', async () => {
  const { id, email } = await account()
  const before = await cms.system.stored('users', id)
  await change('coordinator', id, {
    email,
    name: 'Anders',
    role: 'admin',
    organisation: cms.world.organisation.far,
    districts: ['15090'],
    languages: ['en'],
    trusted: true,
  })
  for (const data of [{ password: 'acht Reiher stehen still' }, { email: 'mein@example.org' }])
    expect((await change('coordinator', id, { ...data, currentPassword: password })).status).toBe(403)
  const after = await cms.system.stored('users', id)
  for (const name of ['name', 'role', 'organisation', 'email', 'hash', 'salt'])
    expect([name, after?.[name]]).toEqual([name, before?.[name]])
  expect(after).toMatchObject({ trusted: true })
})

test('an account that is closed ends at once, and her name stays with what she did', async () => {
  const { id, email } = await account()
  const login = await cms.bare('POST', 'users/login', { email, password }, { headers: ownOrigin })
  const headers = { ...ownOrigin, cookie: login.headers.getSetCookie()[0]!.split(';')[0]! }
  const offer = (
    await cms.bare('POST', 'offers?draft=true', entries.offer(cms.world.organisation.own), { headers })
  ).body.doc.id
  await cms.bare('POST', `offers/${offer}/comment`, { text: 'Bitte bald.' }, { headers })
  await cms.bare('POST', `offers/${offer}/step`, { step: 'submit' }, { headers })

  await change('coordinator', id, { disabled: true })
  expect((await cms.bare('GET', 'offers', undefined, { headers })).status).toBe(403)
  const again = await cms.bare('POST', 'users/login', { email, password }, { headers: ownOrigin })
  expect(again.status).toBe(403)

  const { body } = await cms.rest('coordinator', 'GET', `offers/${offer}/review`)
  expect(body['comments']).toMatchObject([{ authorName: 'Nadia' }])
  const [newest] = await cms.system.versions('offers', offer)
  expect(newest?.version['submittedBy']).toBe(id)
  const deeds = await cms.system.storedWhere('audit', { which: { equals: offer } })
  expect(deeds.map(({ whoName }) => whoName)).toEqual(expect.arrayContaining(['Nadia', 'Nadia']))
})

test('the form shows what she may change: her own name, and of a provider the three answers', async () => {
  const { id } = await account()
  const shown = async (whose: string) => {
    const { body } = await cms.rest('coordinator', 'POST', `users/access/${whose}`, {})
    const fields = body['fields'] as Record<string, { update?: unknown }>
    return ['name', 'trusted', 'owner', 'disabled', 'role'].filter((name) => fields[name]?.update)
  }
  expect(await shown(cms.world.person.coordinator)).toEqual(['name'])
  expect(await shown(id)).toEqual(['trusted', 'owner', 'disabled'])
  const { body } = await cms.rest('coordinator', 'GET', 'access')
  const { users } = body['collections'] as { users: { fields: Record<string, { update?: unknown }> } }
  expect(users.fields['name']?.update).toBe(true)
})
