import { useRef, useState, type MouseEvent, type SubmitEvent } from 'react'
import { FinderForm } from './FinderForm.tsx'
import { mendLanguageLink } from './languageLink.ts'
import { Links, Results } from './Results.tsx'
import type { FinderView } from './types.ts'

interface Props {
  first: FinderView
  /** Gives the view of a query string; without it (on the server) the form is sent as it is */
  load?: (search: string) => Promise<FinderView>
}

const searchOf = (form: HTMLFormElement): string => {
  const filled = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  )
  const search = new URLSearchParams(filled).toString()
  return search ? `?${search}` : ''
}

/** The finder: form and results. With script it answers every change at once and keeps the address in step. */
export function Finder({ first, load }: Props) {
  const [view, setView] = useState(first)
  const [formKey, setFormKey] = useState(0)
  const latest = useRef(0)

  const show = async (search: string, options: { newForm: boolean }) => {
    if (!load) return
    const turn = ++latest.current
    const next = await load(search)
    if (turn !== latest.current) return
    setView(next)
    if (options.newForm) setFormKey((key) => key + 1)
    // What she searches stays out of the history: one entry, rewritten. Typed words stay out of the address altogether.
    const address = new URLSearchParams(search)
    address.delete('q')
    const query = address.toString()
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
    mendLanguageLink()
  }

  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = (event.target as Element).closest('a')
    if (!load || !link || event.metaKey || event.ctrlKey || link.pathname !== location.pathname) return
    event.preventDefault()
    void show(link.search, { newForm: true }).then(() => {
      document.getElementById('found')?.focus()
    })
  }

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    if (!load) return
    event.preventDefault()
    const form = event.currentTarget
    void show(searchOf(form), { newForm: false }).then(() => {
      // What she asked for stands below the form: on a phone three screens below.
      form.closest('details')?.removeAttribute('open')
      document.getElementById('found')?.focus()
    })
  }

  return (
    <div className={view.form.view === 'list' ? 'finder beside' : 'finder'} onClick={follow}>
      <header className="found">
        <h1 id="found" tabIndex={-1}>
          {view.heading}
        </h1>
        <p role="status" className="visually-hidden">
          {view.heading}
        </p>
        {view.chips.length > 0 && (
          <ul className="chips">
            {view.chips.map(({ href, label }) => (
              <li key={href}>
                <a href={href} aria-label={`${view.words.remove}: ${label}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
        {view.place && (
          <div className="ask-box" role="status">
            <p>{view.place.text}</p>
            <Links links={view.place.choices} />
          </div>
        )}
      </header>
      <details className="filter">
        <summary>{view.words.filter}</summary>
        <FinderForm
          key={formKey}
          view={view}
          {...(load
            ? { onChange: (form) => void show(searchOf(form), { newForm: false }), onSubmit: submit }
            : {})}
        />
      </details>
      <Results view={view} />
    </div>
  )
}
