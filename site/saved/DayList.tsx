import { valueKey } from '../../content-models/messages.ts'
import { clock, ltr, span } from '../finder/phrases.ts'
import type { Say } from '../finder/say.ts'
import type { DayPlan, Stay } from './weekPlan.ts'

interface StayProps {
  stay: Stay
  say: Say
}

function StayLine({ stay: { number, title, time, away, clashes, tight }, say }: StayProps) {
  const hasWay = away.from !== time.from
  return (
    <li>
      <p>
        <span className="number">{number}</span> <strong>{span(time.from, time.to)}</strong>{' '}
        <bdi>{title}</bdi>
      </p>
      {hasWay && (
        <p className="soft">
          {say('saved.home', { leave: ltr(clock(away.from)), back: ltr(clock(away.to)) })}
        </p>
      )}
      {clashes.map((other) => (
        <p key={other} className="state">
          {say('saved.clash', { title: other })}
        </p>
      ))}
      {tight.map((other) => (
        <p key={other} className="note">
          {say('saved.tight', { title: other })}
        </p>
      ))}
    </li>
  )
}

interface Props {
  plan: readonly DayPlan[]
  /** What has no fixed times */
  others: readonly { number: number; title: string }[]
  say: Say
}

/** The week in words, day by day. */
export const DayList = ({ plan, others, say }: Props) => (
  <>
    {plan.map(({ day, stays }) => (
      <section key={day} aria-labelledby={`day-${day}`}>
        <h3 id={`day-${day}`}>{say(valueKey('day', day))}</h3>
        <ul className="day-list">
          {stays.map((stay) => (
            <StayLine key={`${String(stay.number)}${stay.time.from}`} stay={stay} say={say} />
          ))}
        </ul>
      </section>
    ))}
    {others.length > 0 && (
      <section aria-labelledby="day-open">
        <h3 id="day-open">{say('saved.openEnd')}</h3>
        <ul className="day-list">
          {others.map(({ number, title }) => (
            <li key={number}>
              <span className="number">{number}</span> <bdi>{title}</bdi>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
