/** Accounts to try the CMS with, one a role. Their passwords are drawn for each installation and stand in one file. */
import { randomInt } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Role } from '../access/roles.ts'
import { isGuessable } from '../hooks/requireStrongPassword.ts'

export interface Login {
  readonly role: 'admin' | 'coordinator' | 'provider' | 'trusted-provider' | 'translator' | 'reviewer'
  readonly email: string
  readonly password: string
}

/** Written last: it also says that the examples need not be loaded again. */
export const loginsFile = 'demo-logins.json'

interface Account {
  readonly name: string
  readonly role: Role
  /** Official keys of the districts she looks after */
  readonly districts?: readonly string[]
  readonly languages?: readonly string[]
  readonly trusted?: true
  readonly owner?: true
  /** Key of the organisation she belongs to */
  readonly organisation?: string
}

const accounts: Readonly<Record<Login['role'], Account>> = {
  admin: { name: 'Alex Beispiel', role: 'admin' },
  coordinator: { name: 'Kim Beispiel', role: 'coordinator', districts: ['15090', '15081'] },
  provider: { name: 'Uta Beispiel', role: 'provider', organisation: 'altmarkstimme', owner: true },
  'trusted-provider': {
    name: 'Lina Beispiel',
    role: 'provider',
    trusted: true,
    organisation: 'lindenblatt',
  },
  translator: { name: 'Samira Beispiel', role: 'translator', languages: ['ar', 'fa-AF'] },
  reviewer: { name: 'Olena Beispiel', role: 'reviewer', languages: ['uk'] },
}

/** Without letters that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** "k3fp-w8xn-…": about 79 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  const password = Array.from({ length: 4 }, group).join('-')
  return isGuessable(password) ? newPassword() : password
}

const drawn = (): Login[] =>
  (Object.keys(accounts) as Login['role'][]).map((role) => ({
    role,
    email: `${role}@example.org`,
    password: newPassword(),
  }))

const readLogins = async (file: string): Promise<Login[] | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Login[]
  } catch {
    return undefined
  }
}

/** Writes the file that says the examples are loaded, as a whole and for its owner's eyes only. */
export async function writeLogins(file: string, logins: readonly Login[]): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** Whether this login was made by a run that was broken off; else the account belongs to somebody. */
async function isOurs(payload: Payload, { email, password }: Login): Promise<boolean> {
  try {
    await payload.login({ collection: 'users', data: { email, password } })
    return true
  } catch {
    return false
  }
}

type OrganisationOf = (key: string) => string

async function makeAccount(payload: Payload, login: Login, organisationOf: OrganisationOf): Promise<void> {
  const { organisation, districts = [], languages = [], ...account } = accounts[login.role]
  await payload.create({
    collection: 'users',
    data: {
      ...account,
      districts: [...districts],
      languages: languages as never,
      email: login.email,
      password: login.password,
      ...(organisation === undefined ? {} : { organisation: organisationOf(organisation) }),
    },
    overrideAccess: true,
  })
}

/**
 * Makes the accounts, then notes them in `demo-logins.json` of `dataDir`; does nothing when that file is there. Until
 * then the passwords stand in a file of their own, so that a run after one that was broken off goes on with the same
 * ones. An account that somebody else made under such an address is left alone and not noted.
 */
export async function makeLogins(
  payload: Payload,
  dataDir: string,
  organisationOf: OrganisationOf,
): Promise<void> {
  const file = path.join(dataDir, loginsFile)
  if (await readLogins(file)) return
  const notes = path.join(dataDir, 'demo-logins-begun.json')
  const logins = (await readLogins(notes)) ?? drawn()
  await writeLogins(notes, logins)
  const made: Login[] = []
  for (const login of logins) {
    const where = { email: { equals: login.email } }
    const isThere = (await payload.db.findOne({ collection: 'users', where })) !== null
    if (!isThere) await makeAccount(payload, login, organisationOf)
    if (!isThere || (await isOurs(payload, login))) made.push(login)
  }
  await writeLogins(file, made)
  await rm(notes)
}
