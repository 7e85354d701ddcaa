import { Fact, State } from './Card.tsx'
import { Text } from './Text.tsx'
import type { OpenView, TimetableView, VisitView } from './types.ts'
import { DayColumn } from './Week.tsx'
import { weekStyles } from './weekStyles.ts'

function Visit({ visit }: { visit: OpenView & Partial<VisitView> }) {
  return (
    <li className="visit">
      {visit.week && <DayColumn week={visit.week} />}
      <a href={visit.href}>
        {visit.time && (
          <span className="time">
            <bdi>{visit.time}</bdi>
          </span>
        )}{' '}
        <Text text={visit.title} />
      </a>
      {visit.example && <small className="example">{visit.example}</small>}
      {visit.state && <State text={visit.state} />}
      <ul className="facts">
        {visit.facts.map((fact) => (
          <Fact key={fact.icon} fact={fact} />
        ))}
      </ul>
    </li>
  )
}

const Visits = ({ visits }: { visits: readonly (OpenView & Partial<VisitView>)[] }) => (
  <ul className="visits">
    {visits.map((visit, number) => (
      <Visit key={`${visit.href} ${String(number)}`} visit={visit} />
    ))}
  </ul>
)

/** The results by day and time. Only this view carries its look; the security policy names its hash. */
export function Timetable({ timetable: { every, days, open, notes } }: { timetable: TimetableView }) {
  return (
    <>
      <style href="week" precedence="default">
        {weekStyles}
      </style>
      <p>{every}</p>
      <div className="timetable">
        {days.map(({ name, parts }) => (
          <section key={name} className="day">
            <h2>{name}</h2>
            {parts.map(({ part, name: hours, visits }) => (
              <div key={part} className={part}>
                <h3>{hours}</h3>
                <Visits visits={visits} />
              </div>
            ))}
          </section>
        ))}
      </div>
      {open && (
        <section className="open">
          <h2>{open.name}</h2>
          <Visits visits={open.offers} />
        </section>
      )}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </>
  )
}
