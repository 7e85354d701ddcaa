/** Tells the worker, where there is one, to delete everything it keeps. Works without network and does not wait. */
export function purge(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage('purge')
}
