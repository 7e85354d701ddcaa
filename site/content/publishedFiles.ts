/** Pictures and recordings: fetched once from the CMS, checked by their hash, kept on disk for as long as they are public. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Row } from '../../content-models/snapshot.ts'
import type { Store } from './store.ts'

export interface PublishedFile {
  readonly hash: string
  readonly mimeType: string
  /** Where the CMS hands it out */
  readonly room: 'pictures' | 'recorded'
}

const largest = 6 * 1024 * 1024

export class PublishedFiles {
  private readonly store: Store
  private readonly cmsUrl: URL
  private readonly folder: string
  private readonly hashOfId = new Map<string, string>()

  constructor(store: Store, cmsUrl: URL, dataDir: string) {
    this.store = store
    this.cmsUrl = cmsUrl
    this.folder = path.join(dataDir, 'media')
    store.onReset(() => {
      this.hashOfId.clear()
    })
    store.onRow((row) => {
      this.note(row)
    })
  }

  /** Whoever lent her voice may take it back: what is not public any more is not kept either. */
  private note(row: Row): void {
    if (row.kind !== 'media' && row.kind !== 'recording') return
    const before = this.hashOfId.get(row.id)
    if (row.state === 'live') this.hashOfId.set(row.id, row.entry.hash)
    else this.hashOfId.delete(row.id)
    if (before !== undefined && !this.at(before))
      void rm(this.fileOf(before), { force: true }).catch(() => undefined)
  }

  /** The published file of a hash, or undefined. */
  at(hash: string): PublishedFile | undefined {
    const { media, recording } = this.store.entries
    for (const picture of media.values())
      if (picture.hash === hash) return { hash, mimeType: picture.mimeType, room: 'pictures' }
    for (const sound of recording.values())
      if (sound.hash === hash) return { hash, mimeType: 'audio/mpeg', room: 'recorded' }
    return undefined
  }

  /** Its bytes, from disk or else from the CMS. */
  async bytesOf(file: PublishedFile): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await readFile(this.fileOf(file.hash)))
    } catch {
      return this.fetchBytes(file)
    }
  }

  private fileOf(hash: string): string {
    return path.join(this.folder, hash)
  }

  private async fetchBytes({ hash, room }: PublishedFile): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch(new URL(`/api/${room}/${hash}`, this.cmsUrl), {
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok)
      throw new Error(`The CMS answered the request for a file with ${String(response.status)}.`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.byteLength > largest || createHash('sha256').update(bytes).digest('hex') !== hash)
      throw new Error('The file is not the one that was published.')
    await mkdir(this.folder, { recursive: true })
    await writeFile(`${this.fileOf(hash)}.new`, bytes)
    await rename(`${this.fileOf(hash)}.new`, this.fileOf(hash))
    return bytes
  }
}
