import { Card } from './Card.tsx'
import { Timetable } from './Timetable.tsx'
import type { FinderView, LinkView } from './types.ts'

/** Choices of a place, or proposals. */
export const Links = ({ links }: { links: readonly LinkView[] }) => (
  <ul className="links">
    {links.map(({ href, label }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)

const Nothing = ({ nothing }: { nothing: NonNullable<FinderView['nothing']> }) => (
  <section className="nothing">
    <p>{nothing.text}</p>
    <Links links={nothing.suggestions} />
    {nothing.call && (
      <p>
        <span>{nothing.call.text}</span>{' '}
        <a href={`tel:${nothing.call.phone}`}>
          <bdi dir="ltr">{nothing.call.phone}</bdi>
        </a>
      </p>
    )}
  </section>
)

const Pages = ({ pages }: { pages: FinderView['pages'] }) => (
  <nav className="pages" aria-label={pages.now}>
    {pages.previous && <a href={pages.previous.href}>{pages.previous.label}</a>}
    <span>{pages.now}</span>
    {pages.next && <a href={pages.next.href}>{pages.next.label}</a>}
  </nav>
)

const Views = ({ view: { views, words } }: { view: FinderView }) => (
  <nav className="actions" aria-label={words.views}>
    {views.map(({ href, label, isShown }) => (
      <a key={href} className="button" href={href} aria-current={isShown ? 'true' : undefined}>
        {label}
      </a>
    ))}
  </nav>
)

/** What was found, and never an empty page. */
export function Results({ view }: { view: FinderView }) {
  return (
    <section className="results" aria-labelledby="found">
      {view.situation && (
        <aside className="ask-box calm">
          <p>{view.situation.text}</p>
          <Links links={view.situation.links} />
        </aside>
      )}
      {view.nothing && <Nothing nothing={view.nothing} />}
      {view.total > 0 && <Views view={view} />}
      {view.total > 0 && (
        <p className="legend" aria-hidden="true">
          <span className="course" />
          {view.words.course}
          <span className="care" />
          {view.words.care}
        </p>
      )}
      {view.timetable && <Timetable timetable={view.timetable} />}
      <ul className="cards">
        {view.cards.map((card) => (
          <Card key={card.href} card={card} days={view.words.days} />
        ))}
      </ul>
      {view.asking.map(({ href, label }) => (
        <p key={href} className="ask-box">
          <a href={href}>{label}</a>
        </p>
      ))}
      {view.helper && (
        <p className="ask-box calm">
          <a href={view.helper.href}>{view.helper.label}</a>
        </p>
      )}
      {view.total > 0 && <Pages pages={view.pages} />}
      {view.cards.length > 1 && view.words.order && <p className="soft">{view.words.order}</p>}
    </section>
  )
}
