import { useState } from 'react'
import { days } from '../../content-models/vocabularies.ts'
import { Card } from '../finder/Card.tsx'
import type { FitOffer } from '../situation/answer.ts'
import type { Facts } from '../situation/askFor.ts'
import { reasonsFor } from '../situation/reasons.ts'
import type { Situation } from '../situation/situation.ts'
import { DayList } from './DayList.tsx'
import { unsave } from './kept.ts'
import { SavedWeek } from './SavedWeek.tsx'
import { weekPlan } from './weekPlan.ts'

interface Props {
  facts: Facts
  situation: Situation | undefined
  /** How many she saved that exist no more */
  gone: number
  /** Everything is removed: the page says so itself */
  onEmpty: () => void
}

const Legend = ({ facts: { say }, situation }: Pick<Props, 'facts' | 'situation'>) => (
  <p className="legend" aria-hidden="true">
    <span className="course" />
    {say('week.course')}
    {situation?.home && (
      <>
        <span className="way-key" />
        {say('saved.way')}
      </>
    )}
    {situation?.care && (
      <>
        <span className="care" />
        {say('saved.care')}
      </>
    )}
    {situation && situation.free.length > 0 && (
      <>
        <span className="free-key" />
        {say('saved.free')}
      </>
    )}
  </p>
)

/** What she saved: laid into her week as picture and list, then each offer with what fits and what does not. */
export function SavedOffers({ facts, situation, gone, onEmpty }: Props) {
  const { say } = facts
  const [offers, setOffers] = useState<readonly FitOffer[]>(facts.offers)
  const plan = weekPlan(
    offers.map(({ slug, card, facts: one }) => ({ slug, title: card.title.text, facts: one })),
    situation,
  )
  const others = offers
    .map(({ card, facts: { slots } }, at) => ({ number: at + 1, title: card.title.text, slots }))
    .filter(({ slots }) => slots.length === 0)
  const remove = (slug: string) => {
    unsave([slug])
    const rest = offers.filter((offer) => offer.slug !== slug)
    setOffers(rest)
    if (rest.length === 0) onEmpty()
    document.getElementById('saved-week')?.focus()
  }
  const dayNames = days.values.map((day) => say(`dayShort.${day}`))
  return (
    <>
      {gone > 0 && <p className="note">{say('saved.gone', { count: gone })}</p>}
      <h2 id="saved-week" tabIndex={-1}>
        {say('saved.week')}
      </h2>
      <Legend facts={facts} situation={situation} />
      <SavedWeek plan={plan} situation={situation} dayNames={dayNames} />
      <DayList plan={plan} others={others} say={say} />
      <h2>{say('saved.title')}</h2>
      <ul className="cards">
        {offers.map(({ slug, card, facts: one }, at) => (
          <Card
            key={slug}
            number={at + 1}
            card={situation ? { ...card, reasons: reasonsFor(say, one, situation) } : card}
            days={dayNames}
          >
            <button
              className="button"
              type="button"
              onClick={() => {
                remove(slug)
              }}
            >
              {say('saved.remove', { title: card.title.text })}
            </button>
          </Card>
        ))}
      </ul>
    </>
  )
}
