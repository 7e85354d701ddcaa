/** The start page: what waits for the person who is signed in. */
import './overview.css'
import type { ServerProps } from 'payload'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { may } from '../../access/accessOf.ts'
import { isStaff, userOf, type CmsUser } from '../../access/roles.ts'
import { brokenFor } from '../../links/brokenFor.ts'
import { openReportsFor } from '../../reports/open.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { ContactChanges } from './ContactChanges.tsx'
import { contactChangesFor } from './contactChangesFor.ts'
import { Insights } from './Insights.tsx'
import { listsFor } from './listsFor.ts'
import { OfferList } from './OfferList.tsx'
import { PublicOffers } from './PublicOffers.tsx'
import { isDue, publicOffersOf } from './publicOffersOf.ts'
import { Reports } from './Reports.tsx'

async function contentsFor(props: ServerProps, who: CmsUser) {
  const { payload } = props
  const hers = who.role === 'provider' ? who.organisation : undefined
  const [lists, offers, changes, reports] = await Promise.all([
    listsFor(props, who),
    hers === undefined ? [] : publicOffersOf(payload, hers, todayInBerlin()),
    isStaff(who) ? contactChangesFor(payload, who) : undefined,
    isStaff(who) ? openReportsFor(payload, who) : [],
  ])
  const waiting = lists.filter(({ total }) => total > 0)
  const isAnythingDue =
    waiting.length > 0 || offers.some(isDue) || (changes?.totalDocs ?? 0) > 0 || reports.length > 0
  // Their own list stands below this one: see links/BrokenLinks.tsx.
  const isIdle =
    lists.length > 0 && !isAnythingDue && (await brokenFor(payload, props.user ?? null)).length === 0
  return { waiting, offers, changes, reports, isIdle }
}

/** All that waits for her, and what she looks after; a sentence where nothing waits. */
export async function Overview(props: ServerProps) {
  const user = userOf(props.user ?? null)
  if (!user) return null
  const { language } = props.i18n
  const say = (key: string) => sentence(language, `overview.${key}`)
  const { waiting, offers, changes, reports, isIdle } = await contentsFor(props, user)
  return (
    <div className="overview" {...ownWords(language)}>
      {may(user, 'create', 'offers') !== false && (
        <a className="overview-new" href="/admin/collections/offers/create">
          {say('new')}
        </a>
      )}
      {isIdle && <p>{say('none')}</p>}
      {offers.length > 0 && <PublicOffers language={language} offers={offers} />}
      {reports.length > 0 && <Reports language={language} reports={reports} />}
      {changes && changes.totalDocs > 0 && <ContactChanges language={language} changes={changes} />}
      {waiting.map(({ name, since, rows, total, collection }) => (
        <OfferList
          key={name}
          title={say(name)}
          since={say(since === 'endsOn' ? 'until' : 'since')}
          language={language}
          rows={rows}
          total={total}
          {...(collection ? { collection } : {})}
        />
      ))}
      {isStaff(user) && <Insights payload={props.payload} i18n={props.i18n} who={user} />}
    </div>
  )
}
