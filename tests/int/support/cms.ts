/** The real CMS, opened inside a test on a database of its own that holds the world. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { fingerprint } from '../../../scripts/fingerprint.mjs'
import { run, tools } from '../../../scripts/tools.mjs'
import { keyOf, once } from '../../support/once.ts'
import { repository } from '../../support/paths.ts'
import { people, type Person } from './people.ts'
import { call, ownOrigin, signIn, type Answer, type Call } from './rest.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { useDataDirectory } from './settings.ts'
import { systemOf, type System } from './system.ts'
import type { World } from './world.ts'

export interface Cms {
  payload: Payload
  system: System
  world: World
  dataDir: string
  /** Calls the REST interface as somebody; `anonymous` sends no cookie. */
  rest: (
    who: Person | 'anonymous',
    method: string,
    path: string,
    body?: unknown,
    more?: Call,
  ) => Promise<Answer>
  /** What leaves for the public, as the site reads it */
  snapshot: (since?: number) => Promise<Snapshot>
  /** Her session's cookie */
  cookieOf: (person: Person) => Promise<string>
  /** The same call without anything a browser of the CMS would add. */
  bare: (method: string, path: string, body?: unknown, more?: Call) => Promise<Answer>
  close: () => Promise<void>
}

/** Everything that the prepared database depends on. */
const madeFrom = ['cms', 'content-models', 'locales', 'package-lock.json', 'tests/int/support']

async function prepare(directory: string): Promise<void> {
  useDataDirectory(directory)
  const { ok, output } = await run(tools.tsx, ['tests/int/support/seed.ts'], {
    env: process.env,
    quiet: true,
  })
  if (!ok) throw new Error(`The world could not be made:\n${output}`)
}

/** Opens the CMS. Once a process, for its settings are read once: in `beforeAll`, with `close` in `afterAll`. */
export async function openCms(): Promise<Cms> {
  const template = await once('world', keyOf(fingerprint(repository, madeFrom)), prepare)
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wegweiserin-cms-'))
  await cp(template, dataDir, { recursive: true })
  useDataDirectory(dataDir)
  const { default: config } = await import('../../../cms/payload.config.ts')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const route = (await import('../../../cms/app/(payload)/api/[...slug]/route.ts')) as unknown as Parameters<
    typeof call
  >[0]
  const world = JSON.parse(await readFile(path.join(dataDir, 'world.json'), 'utf8')) as World
  const system = systemOf(payload)
  const cookies = new Map<Person, Promise<string>>()

  const cookieOf = (person: Person) => {
    const known =
      cookies.get(person) ??
      signIn(route, person).then((cookie) => closeAccount(system, world, person, cookie))
    cookies.set(person, known)
    return known
  }
  return {
    payload,
    system,
    world,
    dataDir,
    cookieOf,
    snapshot: async (since) =>
      readSnapshot(
        await call(route, 'GET', since === undefined ? 'snapshot' : `snapshot?since=${String(since)}`),
      ),
    bare: (method, path_, body, more) => call(route, method, path_, body, more),
    rest: async (who, method, path_, body, more = {}) => {
      const cookie = who === 'anonymous' ? {} : { cookie: await cookieOf(who) }
      return call(route, method, path_, body, {
        ...more,
        headers: { ...ownOrigin, ...cookie, ...more.headers },
      })
    },
    close: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Closes the account of whom the table calls disabled: past the hooks, so that her session is left to her. */
async function closeAccount(system: System, world: World, person: Person, cookie: string): Promise<string> {
  if ('disabled' in people[person]) await system.overwrite('users', world.person[person], { disabled: true })
  return cookie
}
