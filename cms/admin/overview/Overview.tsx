/** The start page: what waits for the person who is signed in. */
import './overview.css'
import type { ServerProps } from 'payload'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { may } from '../../access/accessOf.ts'
import { isStaff, userOf } from '../../access/roles.ts'
import type { Offer } from '../../payload-types.ts'
import { sentence } from '../../words.ts'
import { ContactChanges } from './ContactChanges.tsx'
import { Insights } from './Insights.tsx'
import { PublicOffers } from './PublicOffers.tsx'
import { OfferList, type Row } from './OfferList.tsx'
import { sectionsFor, type Section } from './sections.ts'

const shown = 10
const columns = {
  title: true,
  name: true,
  submittedAt: true,
  createdAt: true,
  updatedAt: true,
  validUntil: true,
  fundedUntil: true,
}

/** The day it stops: its last day or the end of its money, whichever comes first. */
const endsOn = ({ validUntil, fundedUntil }: Pick<Offer, 'validUntil' | 'fundedUntil'>) =>
  [validUntil, fundedUntil].filter((day) => typeof day === 'string').sort()[0]

interface Found extends Partial<
  Pick<Offer, 'title' | 'submittedAt' | 'updatedAt' | 'createdAt' | 'validUntil' | 'fundedUntil'>
> {
  id: string
  /** Of an organisation */
  name?: string | null
}

async function rowsOf(
  { payload, user }: ServerProps,
  { where, sort, since, collection = 'offers' }: Section,
) {
  const { docs, totalDocs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    where,
    sort,
    // Ends by one of two days, of which the database sorts by one only.
    limit: since === 'endsOn' ? 100 : shown,
    select: columns as Record<string, true>,
    overrideAccess: false,
    user: user ?? null,
  })
  const rows = docs.map((doc: Found): Row => ({
    id: doc.id,
    title: doc.title ?? doc.name,
    day: since === 'endsOn' ? (endsOn(doc) ?? '') : (doc[since] ?? ''),
  }))
  if (since === 'endsOn') rows.sort((a, b) => a.day.localeCompare(b.day))
  return { rows: rows.slice(0, shown), total: totalDocs }
}

export async function Overview(props: ServerProps) {
  const user = userOf(props.user ?? null)
  if (!user) return null
  const { language } = props.i18n
  const say = (key: string) => sentence(language, `overview.${key}`)
  const found = await Promise.all(
    sectionsFor(user, todayInBerlin()).map(async (section) => ({
      ...section,
      ...(await rowsOf(props, section)),
    })),
  )
  const waiting = found.filter(({ total }) => total > 0)
  return (
    <div className="overview">
      {may(user, 'create', 'offers') !== false && (
        <a className="overview-new" href="/admin/collections/offers/create">
          {say('new')}
        </a>
      )}
      {found.length > 0 && waiting.length === 0 && <p>{say('none')}</p>}
      {user.role === 'provider' && user.organisation !== undefined && (
        <PublicOffers payload={props.payload} i18n={props.i18n} organisation={user.organisation} />
      )}
      {isStaff(user) && <ContactChanges payload={props.payload} i18n={props.i18n} who={user} />}
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
