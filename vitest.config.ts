import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const files = (folder: string) => ({ name: folder, include: [`tests/${folder}/**/*.test.ts`] })
/**
 * Tests on the real servers. Each file starts its own two and a browser, which is memory and ports for no more than two
 * files at a time; waiting for one another most of the time, two share a processor well.
 */
const onServers = {
  maxWorkers: Math.min(2, availableParallelism()),
  maxConcurrency: 2,
  // The second that vitest gives what is polled is short for servers and a browser that share a processor.
  expect: { poll: { timeout: 10_000 } },
  testTimeout: 120_000,
  hookTimeout: 120_000,
}
/** Projects with different numbers of workers run one after the other. */
const order = (groupOrder: number) => ({ sequence: { groupOrder } })

export default defineConfig({
  resolve: {
    alias: { '@payload-config': fileURLToPath(new URL('cms/payload.config.ts', import.meta.url)) },
  },
  test: {
    environment: 'node',
    // Where nothing else is said, each file is in a process of its own.
    pool: 'forks',
    passWithNoTests: true,
    // By itself vitest leaves a processor idle, and of two that is half of the time.
    maxWorkers: availableParallelism(),
    projects: [
      // Unit tests share no state worth a process a file, and start three times as fast without.
      // The five seconds that vitest gives are short for a property test on a busy machine.
      { test: { ...files('unit'), isolate: false, testTimeout: 30_000 } },
      // Reading the CMS takes longer than most of their files, so a process reads it once: see apart.ts.
      {
        test: {
          ...files('int'),
          isolate: false,
          setupFiles: 'tests/int/support/apart.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { ...files('e2e'), ...onServers, ...order(1) } },
      { test: { ...files('a11y'), ...onServers, ...order(1) } },
      // They judge times, and stop and kill servers: one file after the other.
      {
        test: {
          ...files('hard'),
          ...order(2),
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
