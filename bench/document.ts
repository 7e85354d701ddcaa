/** Puts the table into docs/measurements.md, between its markers; the words around them are a person's. */
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem, type CpuInfo } from 'node:os'
import { join } from 'node:path'
import { repository } from '../tests/support/paths.ts'

const file = join(repository, 'docs/measurements.md')
const begin = '<!-- measured: begin (npm run bench writes what follows) -->'
const end = '<!-- measured: end -->'

const nameOf = (cpu: CpuInfo | undefined) => cpu?.model.trim().replace(/\s+/g, ' ') ?? 'unknown'

/** When and where, in one line. */
export function surroundings(): string {
  const day = new Date().toISOString().slice(0, 10)
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`
  const machine = `${String(availableParallelism())} cores (${nameOf(cpus()[0])}), ${memory}`
  return `${day} · ${machine} · ${process.platform} · Node ${process.version}`
}

/** Throws when somebody has removed the markers. */
export async function writeDocument(content: string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error(`docs/measurements.md has lost its markers. Put back "${begin}" and "${end}".`)
  await writeFile(file, `${before.slice(0, from)}${begin}\n\n${content}\n\n${before.slice(to)}`)
}
