/** Called once by Next when the server starts; Payload itself would wait for a first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') await (await import('./start.ts')).start()
}
