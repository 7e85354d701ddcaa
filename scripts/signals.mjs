const asking = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Passes every request to stop on to a child process, which decides when it is done.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {{ wasAsked: () => boolean, letGo: () => void }}
 */
export function passSignalsTo(child) {
  let asked = false
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    asked = true
    child.kill(signal)
  }
  for (const signal of asking) process.on(signal, pass)
  return {
    wasAsked: () => asked,
    letGo: () => {
      for (const signal of asking) process.off(signal, pass)
    },
  }
}

/**
 * Resolves with the first request to stop.
 * @returns {Promise<unknown>}
 */
export const askedToStop = () =>
  new Promise((resolve) => {
    for (const signal of asking) process.on(signal, resolve)
  })
