/** For who looks after districts: where the way ends, what stands twice, and what a district lacks. */
import type { ServerProps } from 'payload'
import { districtOf } from '../../../content-models/geography/districts.ts'
import type { Gap } from '../../../content-models/coverage.ts'
import type { Listing } from '../../../content-models/listing.ts'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { valueKey } from '../../../content-models/messages.ts'
import type { CmsUser } from '../../access/roles.ts'
import { insightsFor } from '../../insights/coordination.ts'
import { sentence } from '../../words.ts'

const shown = 10

const offerLink = ({ offer }: Listing) => <a href={`/admin/collections/offers/${offer.id}`}>{offer.title}</a>

const groupLines = (groups: readonly (readonly Listing[])[]) =>
  groups.slice(0, shown).map((group) => (
    <li key={group[0]?.offer.id}>
      {group.slice(0, 4).map((one) => (
        <span key={one.offer.id}>{offerLink(one)}</span>
      ))}
    </li>
  ))

/** Where each step of the way lacks the same thing, one line a district says it. */
function gapLines(language: string, gaps: readonly Gap[]): string[] {
  const byWhat = Map.groupBy(gaps, ({ district, lacks }) => `${district}/${lacks}`)
  return [...byWhat].map(([key, some]) => {
    const [district = '', lacks = ''] = key.split('/')
    return sentence(language, `overview.gap.${lacks}`, {
      district: districtOf(district)?.name ?? district,
      stages: some.map(({ stage }) => sentence(language, valueKey('stage', stage))).join(', '),
    })
  })
}

export async function Insights({
  payload,
  i18n,
  who,
}: Pick<ServerProps, 'payload' | 'i18n'> & { who: CmsUser }) {
  const { language } = i18n
  const say = (key: string) => sentence(language, `overview.${key}`)
  const { withoutNextStep, rings, doubles, gaps, unconfirmed } = await insightsFor(
    payload,
    todayInBerlin(),
    who.role === 'admin' ? undefined : who.districts,
  )
  const lists = [
    {
      name: 'unconfirmed',
      total: unconfirmed.length,
      rows: unconfirmed.slice(0, shown).map((one) => <li key={one.offer.id}>{offerLink(one)}</li>),
    },
    {
      name: 'withoutNextStep',
      total: withoutNextStep.length,
      rows: withoutNextStep.slice(0, shown).map((one) => <li key={one.offer.id}>{offerLink(one)}</li>),
    },
    { name: 'rings', total: rings.length, rows: groupLines(rings) },
    { name: 'doubles', total: doubles.length, rows: groupLines(doubles) },
    {
      name: 'gaps',
      total: gaps.length,
      rows: gapLines(language, gaps)
        .slice(0, shown * 3)
        .map((line) => <li key={line}>{line}</li>),
    },
  ]
  return lists
    .filter(({ total }) => total > 0)
    .map(({ name, total, rows }) => (
      <details key={name}>
        <summary>{`${say(name)} (${String(total)})`}</summary>
        <p>{say(`${name}.means`)}</p>
        <ul>{rows}</ul>
      </details>
    ))
}
