/** A woman of the community says that the words readers get are culturally fitting. */
import { Forbidden, type PayloadRequest } from 'payload'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import type { TranslatedText } from '../../../content-models/owedTexts.ts'
import { userOf } from '../../access/roles.ts'
import { savedDay } from '../../hooks/dateFacts.ts'
import { isPublic, type Saved } from '../../publications/isPublic.ts'
import { syncPublication } from '../../publications/sync.ts'
import { refusal } from '../../refusal.ts'
import { changeNewestVersion } from '../newestVersion.ts'
import { syncTasksOf } from '../tasks/sync.ts'

/** Only who reads for the community in this language: an admin who vouched for it would say what is not so. */
export function mayConfirm(req: PayloadRequest, language: string): boolean {
  const user = userOf(req.user)
  return user?.role === 'reviewer' && user.languages.includes(language)
}

/**
 * Past the form, so that a pending draft is neither published nor lost. What nobody has reviewed yet is for translators
 * first; and what was written while she read is not what she confirms.
 * @param rev count of writes of the words she read
 */
export async function confirmFitting(
  req: PayloadRequest,
  saved: Saved & { language: string },
  rev: unknown,
): Promise<void> {
  if (!mayConfirm(req, saved.language)) throw new Forbidden(req.t)
  if (saved['status'] !== 'reviewed' || !(await isPublic(req, 'translation', saved)))
    throw refusal(req, 409, 'rules.notForReadersYet')
  if (rev !== Number(saved['rev'] ?? 0)) throw refusal(req, 409, 'rules.writtenInBetween')
  const { db } = req.payload
  const communityCheckedOn = savedDay(todayInBerlin())
  await db.updateOne({ collection: 'translations', id: saved.id, data: { communityCheckedOn }, req })
  // A draft has other words.
  await changeNewestVersion(req, saved.id, (version) =>
    textsOf(version) === textsOf(saved) ? { communityCheckedOn } : undefined,
  )
  const { id: author, name } = req.user as unknown as { id: string; name: string }
  const data = { translation: String(saved.id), kind: 'confirmed', author, authorName: name }
  await db.create({ collection: 'translation-remarks', data, req })
  await syncPublication(req, 'translation', String(saved.id))
  await syncTasksOf(req, 'translation', saved)
}

const textsOf = ({ words }: Saved): string =>
  JSON.stringify(((words ?? []) as TranslatedText[]).map(({ path, text }) => [path, text]))
