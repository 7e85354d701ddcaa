/** For who writes offers: what is public, with what should be confirmed first, to be changed in two taps. */
import { sentence } from '../../words.ts'
import { spoken } from '../../spoken.ts'
import { OfferFacts } from '../status/OfferFacts.tsx'
import { statusWords } from '../status/words.ts'
import { isDue, type PublicOffer } from './publicOffersOf.ts'

const shown = 20

export function PublicOffers({ language, offers }: { language: string; offers: readonly PublicOffer[] }) {
  const say = (key: string, gaps = {}) => sentence(language, `overview.${key}`, gaps)
  const due = offers.filter(isDue).length
  return (
    <section>
      <h2>{`${say('public')} (${String(offers.length)})`}</h2>
      {due > 0 && (
        <p>
          <strong>{say('public.due', { count: String(due) })}</strong>
        </p>
      )}
      <p>{say('public.means')}</p>
      <div>
        {offers.slice(0, shown).map((one) => (
          <OfferFacts
            key={one.offer.id}
            id={one.offer.id}
            title={one.offer.title}
            note={isDue(one) ? say(`check.${one.check}`) : undefined}
            edit={say('edit')}
            words={statusWords[spoken(language)]}
          />
        ))}
      </div>
    </section>
  )
}
