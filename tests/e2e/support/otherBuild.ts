/** The site as another build of it would be: its worker, its start pages and its list say so. */
import { changed, type Carried, type Network } from './network.ts'

/** The list of what a phone keeps. */
export const isList = (path: string): boolean => path.endsWith('/offline.json')

export const ofOtherBuild = (carried: Carried): Carried => {
  const list = JSON.parse(carried.body.toString()) as object
  return changed(carried, { body: Buffer.from(JSON.stringify({ ...list, build: 'another' })) })
}

export const otherBuild: Network['spoil'] = (path, all) =>
  path === '/sw.js'
    ? changed(all, { body: Buffer.concat([all.body, Buffer.from('\n// another build')]) })
    : isList(path)
      ? ofOtherBuild(all)
      : /^\/[\w-]+\/$/.test(path)
        ? changed(all, {
            body: Buffer.from(all.body.toString().replace(/data-build="\w+"/g, 'data-build="another"')),
          })
        : undefined
