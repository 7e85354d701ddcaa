import type { ReactNode, SubmitEvent } from 'react'
import { FreeHours } from './FreeHours.tsx'
import { Icon } from './Icon.tsx'
import { More } from './More.tsx'
import { Question } from './Question.tsx'
import type { FinderView } from './types.ts'
import { Where } from './Where.tsx'

interface Props {
  view: FinderView
  /** Start page: the questions that matter first, as stations of the way */
  short?: boolean
  onChange?: (form: HTMLFormElement) => void
  onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void
}

/** What she wants, her children, her time; then where. */
const stations = [['want'], ['childcare', 'age'], ['time', 'part_time']]

const Station = ({ number }: { number: number }) => (
  <span className="station" aria-hidden="true">
    {number}
  </span>
)

const Sign = ({ children }: { children: ReactNode }) => (
  <button type="submit" className="sign">
    {children}
  </button>
)

/** The finder's form: a plain GET form that works without script. */
export function FinderForm({ view, short = false, onChange, onSubmit }: Props) {
  const { facets, form, words } = view
  const question = (key: string) => {
    const facet = [...facets.first, ...facets.more].find((one) => one.key === key)
    return facet && <Question key={key} facet={facet} />
  }
  return (
    <form
      action={form.action}
      method="get"
      role="search"
      onChange={
        onChange &&
        ((event) => {
          onChange(event.currentTarget)
        })
      }
      onSubmit={onSubmit}
    >
      {form.view === 'week' && <input type="hidden" name="view" value="week" />}
      <ol className="way">
        {stations.map((keys, index) => (
          <li key={keys[0]}>
            <Station number={index + 1} />
            {keys.map(question)}
            {keys.includes('time') && form.free && <FreeHours free={form.free} />}
          </li>
        ))}
        <li>
          <Station number={stations.length + 1} />
          <Where form={form} words={words} district={question('district')} />
        </li>
      </ol>
      {!short && (
        <>
          <label className="selection">
            <span>
              <Icon name="search" />
              {words.search}
            </span>
            <input type="search" name="q" defaultValue={form.q} maxLength={80} dir="auto" />
          </label>
          <More facets={facets.more.filter(({ key }) => key !== 'district')} words={words} />
          <label className="selection">
            <span>
              <Icon name="sort" />
              {words.sort}
            </span>
            <select name="sort" defaultValue={form.sort}>
              {form.sorts.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <Sign>{short ? words.showFound : words.show}</Sign>
    </form>
  )
}
