/** The next save of a translation starts from its newest version: what is written past the form must stand there, too. */
import type { PayloadRequest } from 'payload'
import type { TranslatedText } from '../../content-models/owedTexts.ts'
import type { Saved } from '../publications/isPublic.ts'

type Translated = Saved & { words?: TranslatedText[] }

/** @param change what becomes of the version, draft or live; undefined when it stays as it is */
export async function changeNewestVersion(
  req: PayloadRequest,
  translation: Saved['id'],
  change: (version: Translated) => Readonly<Record<string, unknown>> | undefined,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.findVersions<Translated>({
    collection: 'translations',
    where: { and: [{ parent: { equals: translation } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  for (const { id, ...row } of docs) {
    const changes = change(row.version)
    if (!changes) continue
    const versionData = { ...row, version: { ...row.version, ...changes } }
    await db.updateVersion({ collection: 'translations', id, versionData, req })
  }
}
