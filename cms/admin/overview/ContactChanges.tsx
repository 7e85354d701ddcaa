/** For who looks after districts: telephone numbers and addresses that were changed in public without review. */
import type { PaginatedDocs } from 'payload'
import type { ContactChange } from '../../payload-types.ts'
import { sentence } from '../../words.ts'
import { Seen } from './Seen.tsx'

export function ContactChanges({
  language,
  changes: { docs, totalDocs },
}: {
  language: string
  changes: PaginatedDocs<ContactChange>
}) {
  const say = (key: string) => sentence(language, `overview.${key}`)
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
            <Seen address={`/api/contact-changes/${id}/seen`} label={say('seen')} />
          </li>
        ))}
      </ul>
    </section>
  )
}
