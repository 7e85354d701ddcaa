/** What a test sets up and looks up by itself: past all access rules, and without the types of each collection. */
import type { Payload, Where } from 'payload'
import type { Data } from './entries.ts'

export type Doc = Data & { id: string }

interface Args {
  collection: string
  id?: string
  where?: Where
  data?: Data
  draft?: boolean
  file?: { data: Buffer; mimetype: string; name: string; size: number }
  depth?: number
}

interface Untyped {
  create: (args: Args & { overrideAccess: boolean }) => Promise<Doc>
  update: (args: Args & { overrideAccess: boolean }) => Promise<Doc>
  delete: (args: Args & { overrideAccess: boolean }) => Promise<Doc>
  db: {
    find: (args: Record<string, unknown>) => Promise<{ docs: Doc[] }>
    findOne: (args: Record<string, unknown>) => Promise<Doc | null>
    findVersions: (
      args: Record<string, unknown>,
    ) => Promise<{ docs: (Data & { id: string; version: Doc })[] }>
    create: (args: Record<string, unknown>) => Promise<Doc>
    updateOne: (args: Record<string, unknown>) => Promise<Doc>
    deleteOne: (args: Record<string, unknown>) => Promise<Doc>
  }
}

/** The system itself acts: hooks run, access rules do not. */
export function systemOf(payload: Payload) {
  const untyped = payload as unknown as Untyped
  const byId = (id: string): Where => ({ id: { equals: id } })
  return {
    create: (collection: string, data: Data, more: Partial<Args> = {}) =>
      untyped.create({ collection, data, depth: 0, ...more, overrideAccess: true }),
    draft: (collection: string, data: Data) =>
      untyped.create({
        collection,
        data: { ...data, _status: 'draft' },
        draft: true,
        depth: 0,
        overrideAccess: true,
      }),
    published: (collection: string, data: Data) =>
      untyped.create({ collection, data: { ...data, _status: 'published' }, depth: 0, overrideAccess: true }),
    update: (collection: string, id: string, data: Data, more: Partial<Args> = {}) =>
      untyped.update({ collection, id, data, depth: 0, ...more, overrideAccess: true }),
    publish: (collection: string, id: string, data: Data = {}) =>
      untyped.update({
        collection,
        id,
        data: { ...data, _status: 'published' },
        depth: 0,
        overrideAccess: true,
      }),
    unpublish: (collection: string, id: string) =>
      untyped.update({ collection, id, data: { _status: 'draft' }, depth: 0, overrideAccess: true }),
    remove: (collection: string, id: string) => untyped.delete({ collection, id, overrideAccess: true }),
    /** The document as its main row holds it: what is live, when anything is */
    stored: (collection: string, id: string) => untyped.db.findOne({ collection, where: byId(id) }),
    storedWhere: async (collection: string, where: Where = {}) =>
      (await untyped.db.find({ collection, where, pagination: false, limit: 0 })).docs,
    /** Newest first */
    versions: async (collection: string, id: string) =>
      (
        await untyped.db.findVersions({
          collection,
          where: { parent: { equals: id } },
          sort: '-updatedAt',
          pagination: false,
          limit: 0,
        })
      ).docs,
    versionsWhere: async (collection: string, where: Where = {}) =>
      (await untyped.db.findVersions({ collection, where, pagination: false, limit: 0 })).docs,
    /** Past hooks too, for collections that nobody writes by hand */
    plant: (collection: string, data: Data) => untyped.db.create({ collection, data }),
    /** Past hooks too, as a restored backup or another program would write */
    overwrite: (collection: string, id: string, data: Data) => untyped.db.updateOne({ collection, id, data }),
    erase: (collection: string, id: string) => untyped.db.deleteOne({ collection, where: byId(id) }),
  }
}

export type System = ReturnType<typeof systemOf>
