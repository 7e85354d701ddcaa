/** Addresses that stand for all of a computer cannot be asked everywhere. */
const everywhere = ['0.0.0.0', '::', undefined]

/** Where this process itself answers; Next says the port in the environment as soon as it listens. */
export function ownAddress({ HOST, PORT }: NodeJS.ProcessEnv): string {
  const host = everywhere.includes(HOST) ? 'localhost' : HOST?.includes(':') ? `[${HOST}]` : HOST
  return `http://${String(host)}:${String(PORT)}`
}
