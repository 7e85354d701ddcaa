import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Creates the database file, and its directory, so that only whoever runs the CMS can read it: accounts are in it.
 * SQLite gives its side files the same rights. A file that is there is left as it is and not even opened, because
 * closing it would give back the locks that other connections of this process have on it.
 */
export async function createPrivately(uri: string): Promise<void> {
  const file = uri.startsWith('file://') ? fileURLToPath(uri) : decodeURIComponent(uri.slice('file:'.length))
  await mkdir(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 })
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.close()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
