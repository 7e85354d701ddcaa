/**
 * Tells the worker, where there is one, to delete everything it keeps and itself. It goes on doing so when this page is
 * gone, and needs no network.
 */
export function purge(): void {
  // Missing where the page did not come by a safe connection: then there never was a worker.
  const workers = (navigator as Partial<Navigator>).serviceWorker
  if (!workers) return
  workers.controller?.postMessage('purge')
  // A page that was reloaded past the worker is not under its control.
  void workers.getRegistrations().then((registrations) => {
    for (const { active, waiting, installing } of registrations)
      (active ?? waiting ?? installing)?.postMessage('purge')
  })
}
