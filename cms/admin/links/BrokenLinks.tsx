/** On the start page: web addresses that lead nowhere, in what this person may change. */
import '../overview/overview.css'
import type { ServerProps } from 'payload'
import { brokenFor } from '../../links/brokenFor.ts'
import { sayBroken } from '../../links/say.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'

const shown = 10

export async function BrokenLinks({ payload, user, i18n }: ServerProps) {
  const broken = await brokenFor(payload, user ?? null)
  if (broken.length === 0) return null
  return (
    <div className="overview" {...ownWords(i18n.language)}>
      <section>
        <h2>{`${sentence(i18n.language, 'links.title')} (${String(broken.length)})`}</h2>
        <ul>
          {broken.slice(0, shown).map((link) => (
            <li key={`${link.entry}/${link.path}`}>
              <a href={`/admin/collections/${link.collection}/${link.entry}`}>{link.title || '…'}</a>
              <small>{`${link.url} · ${sayBroken(i18n.language, link)}`}</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
