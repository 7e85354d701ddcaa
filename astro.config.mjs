import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { precompress } from './site/build/precompress.mjs'
import { parcel, workers } from './site/pwa/build/integration.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: 64 * 1024 }),
  integrations: [react(), workers(), precompress(), parcel()],
  // Readers have no sessions.
  session: false,
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Astro's check knows the address of the connection only; site/http/foreign.ts knows the one that readers see.
  security: { checkOrigin: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      // A script inside the page would need a hash of its own in the security policy.
      assetsInlineLimit: 0,
    },
    // What reads aloud waits for its words before it begins.
    worker: { format: 'es' },
  },
})
