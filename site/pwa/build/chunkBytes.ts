/** How much comes over the wire when a script of the build is loaded. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ParcelFile } from '../parcel.ts'

const imported = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g

/** The script whose file is named so, with everything that it cannot run without. */
export function chunkBytes(client: string, files: readonly ParcelFile[], name: string): number {
  const byName = new Map(files.map((file) => [path.basename(file.url), file]))
  const found = new Set<string>()
  const follow = (script: string) => {
    const file = byName.get(script)
    if (!file || found.has(script)) return
    found.add(script)
    const text = readFileSync(path.join(client, file.url), 'utf8')
    for (const [, next = ''] of text.matchAll(imported)) follow(next)
  }
  for (const script of byName.keys()) if (script.startsWith(`${name}.`)) follow(script)
  if (found.size === 0) throw new Error(`The build has no script "${name}".`)
  return [...found].reduce((sum, script) => sum + (byName.get(script)?.bytes ?? 0), 0)
}
