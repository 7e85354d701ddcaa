/** For who writes offers: what is public, with what should be confirmed first, to be changed in two taps. */
import type { ServerProps } from 'payload'
import { checkState, type CheckState } from '../../../content-models/checking.ts'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { publishedListings } from '../../insights/published.ts'
import { spoken } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { OfferFacts } from '../status/OfferFacts.tsx'
import { statusWords } from '../status/words.ts'

const shown = 20
/** What is the longest overdue stands first. */
const order: readonly CheckState[] = ['lapsed', 'overdue', 'due', 'current']

interface Props extends Pick<ServerProps, 'payload' | 'i18n'> {
  organisation: string
}

export async function PublicOffers({ payload, i18n, organisation }: Props) {
  const today = todayInBerlin()
  const { language } = i18n
  const say = (key: string) => sentence(language, `overview.${key}`)
  const hers = (await publishedListings(payload))
    .filter(({ offer }) => offer.organisation === organisation)
    .map(({ offer, status }) => ({ offer, check: checkState(offer, status, today) }))
    .sort(
      (a, b) =>
        order.indexOf(a.check) - order.indexOf(b.check) || a.offer.title.localeCompare(b.offer.title, 'de'),
    )
  if (hers.length === 0) return null
  return (
    <section>
      <h2>{`${say('public')} (${String(hers.length)})`}</h2>
      <p>{say('public.means')}</p>
      <div>
        {hers.slice(0, shown).map(({ offer, check }) => (
          <OfferFacts
            key={offer.id}
            id={offer.id}
            title={offer.title}
            note={check === 'current' ? undefined : say(`check.${check}`)}
            edit={say('edit')}
            words={statusWords[spoken(language)]}
          />
        ))}
      </div>
    </section>
  )
}
