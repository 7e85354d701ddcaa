/** The operations of the REST interface on one document: each says which right it needs, and whether it was let through. */
import type { Cms } from '../support/cms.ts'
import type { Answer } from '../support/rest.ts'
import type { Doc } from '../support/system.ts'
import type { Maker } from './documents.ts'
import type { Right, Variant, Who } from './rights.table.ts'

export interface Attempt {
  cms: Cms
  who: Who
  collection: string
  variant: Variant
  maker: Maker
  doc: Doc
  /** Counts up, so that no two changes are the same */
  count: number
}

export interface Operation {
  right: Right
  /** Does it consume the document, so that the next attempt needs a new one? */
  consumes?: true
  /** Only where there are drafts and versions */
  versions?: true
  /** Only in this collection */
  only?: string
  run: (attempt: Attempt) => Promise<boolean>
}

const contains = ({ body }: Answer, id: string): boolean =>
  Array.isArray(body.docs) && body.docs.some((doc) => doc['id'] === id || doc['parent'] === id)

const call = ({ cms, who }: Attempt, method: string, path: string, body?: unknown): Promise<Answer> =>
  cms.rest(who, method, path, body)

const one = (id: string) => `where[id][equals]=${id}`

export const operations: Record<string, Operation> = {
  find: {
    right: 'read',
    run: async (a) =>
      contains(await call(a, 'GET', `${a.collection}?limit=100&draft=true&${one(a.doc.id)}`), a.doc.id),
  },
  findByID: {
    right: 'read',
    run: async (a) => (await call(a, 'GET', `${a.collection}/${a.doc.id}`)).body.id === a.doc.id,
  },
  count: {
    right: 'read',
    run: async (a) => (await call(a, 'GET', `${a.collection}/count?${one(a.doc.id)}`)).body.totalDocs === 1,
  },
  versions: {
    right: 'read',
    versions: true,
    run: async (a) =>
      contains(await call(a, 'GET', `${a.collection}/versions?where[parent][equals]=${a.doc.id}`), a.doc.id),
  },
  versionByID: {
    right: 'read',
    versions: true,
    run: async (a) => {
      const [version] = await a.cms.system.versions(a.collection, a.doc.id)
      const { body } = await call(a, 'GET', `${a.collection}/versions/${version!.id}`)
      return body['parent'] === a.doc.id
    },
  },
  confirm: {
    right: 'confirm',
    only: 'translations',
    run: async (a) => {
      const rev = (await a.cms.system.stored(a.collection, a.doc.id))?.['rev']
      return (await call(a, 'POST', `${a.collection}/${a.doc.id}/confirm`, { rev })).status === 200
    },
  },
  comment: {
    right: 'comment',
    only: 'translations',
    run: async (a) =>
      (await call(a, 'POST', `${a.collection}/${a.doc.id}/comment`, { text: 'x' })).status === 200,
  },
  create: {
    right: 'create',
    run: async (a) => {
      const file = await a.maker.file?.()
      const { status, body } = await a.cms.rest(
        a.who,
        'POST',
        a.collection,
        a.maker.sent(a.cms, a.variant),
        file ? { file } : {},
      )
      if (status !== 201) return false
      await a.cms.system.remove(a.collection, body.doc.id)
      return true
    },
  },
  update: {
    right: 'update',
    run: async (a) =>
      (await call(a, 'PATCH', `${a.collection}/${a.doc.id}?draft=true`, a.maker.change(a.count))).status ===
      200,
  },
  bulkUpdate: {
    right: 'update',
    run: async (a) =>
      contains(
        await call(a, 'PATCH', `${a.collection}?draft=true&${one(a.doc.id)}`, a.maker.change(a.count)),
        a.doc.id,
      ),
  },
  restore: {
    right: 'update',
    versions: true,
    run: async (a) => {
      const [version] = await a.cms.system.versions(a.collection, a.doc.id)
      return (await call(a, 'POST', `${a.collection}/versions/${version!.id}?draft=true`)).status === 200
    },
  },
  publish: {
    right: 'publish',
    versions: true,
    run: async (a) => {
      await call(a, 'PATCH', `${a.collection}/${a.doc.id}`, {
        ...a.maker.change(a.count),
        _status: 'published',
      })
      const stored = await a.cms.system.stored(a.collection, a.doc.id)
      const [changed, value] = Object.entries(a.maker.change(a.count))[0]!
      return stored?.['_status'] === 'published' && stored[changed] === value
    },
  },
  duplicate: {
    right: 'duplicate',
    run: async (a) => {
      const { status, body } = await call(a, 'POST', `${a.collection}/${a.doc.id}/duplicate?draft=true`, {})
      if (status === 200) await a.cms.system.remove(a.collection, body.doc.id)
      return status === 200
    },
  },
  deleteByID: {
    right: 'delete',
    consumes: true,
    run: async (a) => {
      await call(a, 'DELETE', `${a.collection}/${a.doc.id}`)
      return (await a.cms.system.stored(a.collection, a.doc.id)) === null
    },
  },
  bulkDelete: {
    right: 'delete',
    consumes: true,
    run: async (a) => {
      await call(a, 'DELETE', `${a.collection}?${one(a.doc.id)}`)
      return (await a.cms.system.stored(a.collection, a.doc.id)) === null
    },
  },
}
