/** Payload refuses to save what somebody else is writing, in English and without her name. */
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { refusal } from '../refusal.ts'
import { sentence } from '../words.ts'
import { heldBy } from './holdLock.ts'

const locked = 423

/** How the others know her; nothing where her account is gone. */
async function nameOf(req: PayloadRequest, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined
  const found = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  return found?.name
}

/** Says who has the document and what can be done, in the language of who was refused. */
export const sayWhoWrites: AfterErrorHook = async ({ collection, error, req }) => {
  if ((error as { status?: number }).status !== locked || !collection) return undefined
  const holder = await heldBy(req, collection.slug, req.routeParams?.['id'])
  const who =
    (await nameOf(req, idOf(holder?.value))) ?? sentence(req.i18n.language, 'rules.somebodyWrites.somebody')
  const { message } = refusal(req, locked, 'rules.somebodyWrites', { who })
  return { response: { errors: [{ message }] }, status: locked }
}
