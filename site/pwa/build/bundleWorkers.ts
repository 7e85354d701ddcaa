/** Bundles the service worker, and the one that ends it, to fixed addresses: /sw.js and /sw-gone.js. */
import path from 'node:path'
import { build } from 'vite'
import { root } from '../../../scripts/root.mjs'

const workers = { 'sw.js': 'site/pwa/worker.ts', 'sw-gone.js': 'site/pwa/gone.ts' } as const

export async function bundleWorkers(folder: string): Promise<void> {
  for (const [name, entry] of Object.entries(workers))
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: path.join(root, entry), formats: ['iife'], name: 'worker', fileName: () => name },
      },
    })
}
