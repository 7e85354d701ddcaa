/** Asks the worker something and waits for its answer, without loading anything for it. */
import type { Answer, Request } from './parcel.ts'

const patience = 10_000

export function ask(worker: ServiceWorker, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      resolve(data as Answer)
    }
    setTimeout(() => {
      reject(new Error('The worker did not answer.'))
    }, patience)
    worker.postMessage(request, [port2])
  })
}
