/**
 * Begins jobs in their order, at most `lanes` at a time, and gives their results in the same order, each as soon as it
 * is there.
 * @template T
 * @param {readonly (() => Promise<T>)[]} jobs
 * @param {number} lanes
 * @returns {Promise<T>[]}
 */
export function inLanes(jobs, lanes) {
  const results = jobs.map(() => /** @type {PromiseWithResolvers<T>} */ (Promise.withResolvers()))
  const waiting = jobs.entries()
  const lane = async () => {
    for (const [n, job] of waiting) await job().then(results[n]?.resolve, results[n]?.reject)
  }
  for (let n = 0; n < lanes; n++) void lane()
  return results.map(({ promise }) => promise)
}
