/** What the site's build does for phones that keep it: names the build, bundles the worker, lists what belongs together. */
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { fingerprint } from '../../../scripts/fingerprint.mjs'
import { root } from '../../../scripts/root.mjs'
import type { Built } from '../builtFiles.ts'
import { bundleWorkers } from './bundleWorkers.ts'
import { chunkBytes } from './chunkBytes.ts'
import { drawIcons } from './drawIcons.ts'
import { restoreEarlier, setEarlierAside } from './earlierBuilds.ts'
import { keptFile } from './keptFile.ts'

const madeFrom = ['site', 'content-models', 'locales', 'package-lock.json', 'astro.config.mjs']
const build = fingerprint(root, madeFrom).slice(0, 12)

/** Every page needs these without network: scripts, what they fetch, pictograms, the sign in the browser's tab. */
const isKept = (name: string) => /^assets\/.*\.(js|json|svg)$|^icon\.svg$/.test(name)

const keptNames = (client: string): string[] =>
  readdirSync(client, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => isKept(name) && statSync(path.join(client, name)).isFile())

/** Before files are compressed: the workers are files like others. */
export const workers = (): AstroIntegration => ({
  name: 'workers',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'build') updateConfig({ vite: { define: { __BUILD__: JSON.stringify(build) } } })
    },
    'astro:build:start': () => {
      setEarlierAside(build)
    },
    'astro:build:done': async ({ dir }) => {
      await bundleWorkers(fileURLToPath(dir))
      await drawIcons(fileURLToPath(dir))
    },
  },
})

/** After files were compressed: what a phone keeps, with sizes; then the files of the builds before. */
export const parcel = (): AstroIntegration => ({
  name: 'parcel',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const client = fileURLToPath(dir)
      const dist = path.dirname(client.replace(/[\\/]$/, ''))
      const names = keptNames(client)
      const files = names.map((name) => keptFile(client, name))
      const built: Built = { files, finderBytes: chunkBytes(client, files, 'hydrate') }
      writeFileSync(path.join(dist, 'kept-files.json'), JSON.stringify(built))
      restoreEarlier(build, names)
    },
  },
})
