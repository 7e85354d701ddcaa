/** Letters of a running system: files, because no mail server is named. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { System } from './servers.ts'

type Sender = Pick<System, 'dataDir'>

/** The texts of the letters to an address that were sent so far. */
export async function lettersTo({ dataDir }: Sender, address: string): Promise<string[]> {
  const folder = join(dataDir, 'mail')
  const names = await readdir(folder).catch(() => [])
  const letters = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return letters
    .map((letter) => JSON.parse(letter) as { to: string; text: string })
    .filter(({ to }) => to === address)
    .map(({ text }) => text)
}

/** The link in a letter that invites somebody; undefined as long as none was sent. */
export async function invitationFor(system: Sender, address: string): Promise<string | undefined> {
  const letters = await lettersTo(system, address)
  return /https?:\S+?\/admin\/invitation\/[\w-]+/.exec(letters.join('\n'))?.[0]
}
