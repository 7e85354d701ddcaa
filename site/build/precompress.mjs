/** After the build: compresses the files readers fetch, once and thoroughly, so that no request pays for it. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const smallest = 500
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

/** @param {string} folder */
async function compressAll(folder) {
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name)
    if (!/\.(js|css|svg|json|webmanifest|txt)$/.test(name) || (await stat(file)).size < smallest) continue
    const bytes = await readFile(file)
    await writeFile(`${file}.br`, brotliCompressSync(bytes, best))
    await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

/** @returns {import('astro').AstroIntegration} */
export const precompress = () => ({
  name: 'precompress',
  hooks: { 'astro:build:done': ({ dir }) => compressAll(fileURLToPath(dir)) },
})
