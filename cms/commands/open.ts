/** Opens Payload for a command that runs while no CMS does: takes the lock of the one writing process first. */
import { getPayload, type Payload } from 'payload'
import { holdProcessLock } from '../database/processLock.ts'
import { settings } from '../settings.ts'

/** Runs `work` with Payload, then closes the database and gives the lock back. Errors end the process with status 1. */
export async function withPayload(work: (payload: Payload) => Promise<void>): Promise<void> {
  const lock = await holdProcessLock(settings.dataDir)
  try {
    const { default: config } = await import('../payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    await work(payload)
    await payload.destroy()
  } finally {
    await lock.release()
  }
}
