import { useEffect } from 'react'
import type { OfferView, SectionView } from '../offer/types.ts'
import { Icon } from './Icon.tsx'
import { Text } from './Text.tsx'
import { Week } from './Week.tsx'

const Section = ({ section: { key, icon, heading, lines, sun, actions = [] } }: { section: SectionView }) => (
  <section aria-labelledby={key} className={sun ? 'sun-section' : undefined}>
    <h2 id={key}>
      <Icon name={icon} />
      {heading}
    </h2>
    <ul className="lines">
      {lines.map(({ text, tone, call }) => (
        <li key={text} className={tone}>
          {text}
          {call && (
            <>
              {' '}
              <a href={call.href}>
                <bdi dir="ltr">{call.detail}</bdi>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
    {actions.length > 0 && (
      <ul className="links">
        {actions.map(({ href, label, detail }) => (
          <li key={href}>
            <a className="button" href={href} rel="noreferrer">
              {label}: <bdi dir="ltr">{detail}</bdi>
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
)

export interface OfflineWords {
  readonly back: string
  readonly short: string
}
interface Props {
  view: OfferView
  words: OfflineWords
  /** Address of the results */
  results: string
}

/** An offer without network: facts, times and contact from the catalogue. Its long texts stay on the internet. */
export function OfflineOffer({ view, words, results }: Props) {
  useEffect(() => {
    // "Offers · name of the site" stands there.
    document.title = document.title.replace(/^[^·]+(?= · )/, view.title.text)
  }, [view])
  return (
    <article className="offer">
      <p className="card-kind">
        <Icon name={view.icon} />
        <span>{view.kind}</span>
        {view.example && <small className="example">{view.example}</small>}
      </p>
      <h1 id="found" tabIndex={-1}>
        <Text text={view.title} />
      </h1>
      {view.original && (
        <p className="soft">
          <Text text={view.original} />
        </p>
      )}
      {view.note && <p className="note">{view.note}</p>}
      {view.states.length > 0 && (
        <div className="state">
          {view.states.map((state) => (
            <p key={state}>
              <Icon name="state" /> {state}
            </p>
          ))}
          {view.similar && (
            <p>
              <a href={view.similar.href}>{view.similar.label}</a>
            </p>
          )}
        </div>
      )}
      <Week week={view.week} days={view.days} />
      {view.summary && (
        <p lang={view.summary.paragraphs.lang} dir={view.summary.paragraphs.dir}>
          {view.summary.paragraphs.text}
        </p>
      )}
      {view.sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <p className="soft">{view.checked}</p>
      <p className="soft">{words.short}</p>
      <p className="links">
        <a href={results}>{words.back}</a>
      </p>
    </article>
  )
}
