/** The committed migrations lead to the schema of the present collections. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run, tools } from '../../scripts/tools.mjs'
import { repository } from '../support/paths.ts'
import { useDataDirectory } from './support/settings.ts'

/**
 * Writes the tables of the present collections into a file: they are more than a pipe takes before the process ends.
 * Asking `migrate:create` would not do: it says nothing of a renamed field.
 */
const script = `
  const { getPayload } = await import('payload')
  const { default: config } = await import('./cms/payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  const { generateDrizzleJson } = payload.db.requireDrizzleKit()
  const { writeFile } = await import('node:fs/promises')
  const { tables } = await generateDrizzleJson(payload.db.schema)
  await writeFile(process.env.DATA_DIR + '/tables.json', JSON.stringify(tables))
  process.exit(0)
`

async function migratedTables(): Promise<unknown> {
  const folder = path.join(repository, 'cms/migrations')
  const last =
    (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1) ?? ''
  return (JSON.parse(await readFile(path.join(folder, last), 'utf8')) as { tables: unknown }).tables
}

test('no migration is missing: `npm run payload -- migrate:create NAME` makes the one that is', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wegweiserin-schema-'))
  try {
    useDataDirectory(folder)
    const { output } = await run(tools.tsx, ['--input-type=module', '--eval', script], { quiet: true })
    const written = await readFile(path.join(folder, 'tables.json'), 'utf8').catch(() => 'null')
    expect(JSON.parse(written), output.slice(0, 2000)).toEqual(await migratedTables())
  } finally {
    await rm(folder, { recursive: true })
  }
})
