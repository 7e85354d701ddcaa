import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const files = (folder: string) => ({ name: folder, include: [`tests/${folder}/**/*.test.ts`] })
/** Tests on the real servers: one file after the other, for each of them starts its own. */
const onServers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  resolve: {
    alias: { '@payload-config': fileURLToPath(new URL('cms/payload.config.ts', import.meta.url)) },
  },
  test: {
    environment: 'node',
    // Each file in a process of its own: a database, a port or a setting of one never reaches another.
    pool: 'forks',
    passWithNoTests: true,
    // By itself vitest leaves a processor idle, and of two that is half of the time.
    maxWorkers: availableParallelism(),
    projects: [
      // Unit tests share no state worth a process a file, and start three times as fast without.
      { test: { ...files('unit'), isolate: false } },
      { test: { ...files('int'), testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { ...files('e2e'), ...onServers } },
      { test: { ...files('a11y'), ...onServers } },
      { test: { ...files('hard'), ...onServers, testTimeout: 600_000, hookTimeout: 600_000 } },
    ],
  },
})
