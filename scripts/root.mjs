import { fileURLToPath } from 'node:url'

/** The checkout's top folder. Every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL('..', import.meta.url))
