/** For who looks after districts: telephone numbers and addresses that were changed in public without review. */
import type { ServerProps, Where } from 'payload'
import type { CmsUser } from '../../access/roles.ts'
import type { ContactChange } from '../../payload-types.ts'
import { sentence } from '../../words.ts'
import { Seen } from './Seen.tsx'

const shown = 20

export async function ContactChanges({
  payload,
  i18n,
  who,
}: Pick<ServerProps, 'payload' | 'i18n'> & { who: CmsUser }) {
  const say = (key: string) => sentence(i18n.language, `overview.${key}`)
  const hers: Where[] = who.role === 'admin' ? [] : [{ district: { in: [...who.districts] } }]
  const { docs, totalDocs } = await payload.db.find<ContactChange>({
    collection: 'contact-changes',
    where: { and: [{ seenAt: { exists: false } }, ...hers] },
    sort: 'createdAt',
    limit: shown,
  })
  if (totalDocs === 0) return null
  return (
    <section>
      <h2>{`${say('contacts')} (${String(totalDocs)})`}</h2>
      <p>{say('contacts.means')}</p>
      <ul>
        {docs.map(({ id, collection, document, title, before, after }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${document}`}>{title ?? '…'}</a>
            <span>
              <del>{before}</del> <ins>{after}</ins>
            </span>
            <Seen id={id} label={say('seen')} />
          </li>
        ))}
      </ul>
    </section>
  )
}
