/** The last good rows on disk: an append-only file of checked lines, so that the site starts without the CMS. */
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseRow, type Row } from '../../content-models/snapshot.ts'
import { linesOf } from './linesOf.ts'

/** A file of this many lines a live row is written anew. */
const looseness = 3

export class DiskCopy {
  private readonly file: string
  private lines = 0

  constructor(folder: string) {
    this.file = path.join(folder, 'snapshot.ndjson')
  }

  /** Reads what is there. A line that a crash cut off, or that no longer fits the models, ends the reading: the rest is fetched again. */
  async read(begin: (epoch: string) => void, apply: (row: Row) => void): Promise<void> {
    try {
      for await (const line of linesOf(createReadStream(this.file))) {
        if (!line) continue
        const value = JSON.parse(line) as { epoch?: string }
        if (typeof value.epoch === 'string') begin(value.epoch)
        else apply(parseRow(value))
        this.lines++
      }
    } catch {
      this.lines = Number.MAX_SAFE_INTEGER
    }
  }

  /** Adds rows. Writes the whole anew when the file has grown loose or cannot be added to. */
  async add(epoch: string, added: readonly Row[], all: () => Row[]): Promise<void> {
    if (added.length === 0) return
    const live = all()
    if (this.lines === 0 || this.lines + added.length > looseness * live.length + 100)
      return this.writeAll(epoch, live)
    // Each row brings its own line break, so that it never ends up behind one that a crash cut off.
    const rows = added.map((row) => `\n${JSON.stringify(row)}`).join('')
    await this.counting(this.lines + added.length, () => appendFile(this.file, rows))
  }

  /** Replaces the file as one step: a crash leaves the old one or the new one. */
  async writeAll(epoch: string, rows: readonly Row[]): Promise<void> {
    const lines = [{ epoch }, ...rows].map((line) => JSON.stringify(line))
    await this.counting(lines.length, async () => {
      await mkdir(path.dirname(this.file), { recursive: true })
      await writeFile(`${this.file}.new`, lines.join('\n'))
      await rename(`${this.file}.new`, this.file)
    })
  }

  /** The file has so many lines once it is written. One whose writing failed lacks rows, so the next ones write it anew. */
  private async counting(lines: number, write: () => Promise<void>): Promise<void> {
    this.lines = Number.MAX_SAFE_INTEGER
    await write()
    this.lines = lines
  }
}
