import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Reasons } from './Reasons.tsx'
import { Text } from './Text.tsx'
import type { CardView, FactView } from './types.ts'
import { Week } from './Week.tsx'

/** A fact with its pictogram; its tone says whether it is good news or a question. */
export const Fact = ({ fact: { icon, text, tone } }: { fact: FactView }) => (
  <li className={`fact ${tone}`}>
    <Icon name={icon} />
    <span>{text}</span>
  </li>
)

/** Why she may not get a place now. */
export const State = ({ text }: { text: string }) => (
  <p className="state">
    <Icon name="state" /> {text}
  </p>
)

interface Props {
  card: CardView
  days: readonly string[]
  /** By which a picture beside the cards names it */
  number?: number
  /** What can be done with it */
  children?: ReactNode
}

/** One offer among others: kind, title, week, when, children, where, level, cost, last check, in this order. */
export function Card({ card, days, number, children }: Props) {
  return (
    <li className="card">
      <p className="card-kind">
        {number !== undefined && <b className="number">{number}</b>}
        <Icon name={card.icon} />
        <span>{card.kind}</span>
        {card.example && <small className="example">{card.example}</small>}
      </p>
      <h2>
        <a href={card.href}>
          <Text text={card.title} />
        </a>
      </h2>
      {card.original && (
        <p className="soft">
          <Text text={card.original} />
        </p>
      )}
      {card.note && <p className="note">{card.note}</p>}
      {card.state && <State text={card.state} />}
      <Week week={card.week} days={days} />
      <ul className="facts">
        {card.facts.map((fact) => (
          <Fact key={fact.icon} fact={fact} />
        ))}
      </ul>
      {card.reasons && <Reasons reasons={card.reasons} />}
      {card.checked && <p className="soft">{card.checked}</p>}
      {children}
    </li>
  )
}
