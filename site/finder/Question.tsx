import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import type { FacetView, OptionView } from './types.ts'

const wantIcons: readonly string[] = ['meet', 'first_german', 'more_german', 'school_work', 'advice']
const iconOf = (facet: FacetView, { value }: { value: string }): IconName | undefined =>
  facet.key === 'want' && wantIcons.includes(value)
    ? (value as IconName)
    : facet.key === 'childcare' && value !== ''
      ? 'child'
      : facet.key === 'time'
        ? 'clock'
        : undefined

/** One answer as a box to tick or a button to choose, with how many offers it leads to. */
export function Choice({
  facet,
  option,
  type,
  icon = iconOf(facet, option),
}: {
  facet: FacetView
  option: Omit<OptionView, 'count'> & { count?: number }
  type: 'radio' | 'checkbox'
  icon?: IconName | undefined
}) {
  return (
    <label className="choice">
      {icon && <Icon name={icon} />}
      <span>{option.label}</span>
      {option.count !== undefined && <small>{option.count}</small>}
      <input type={type} name={facet.key} value={option.value} defaultChecked={option.checked} />
    </label>
  )
}

function Choices({ facet }: { facet: FacetView }) {
  const type = facet.control === 'one' ? 'radio' : 'checkbox'
  const nothingChosen = facet.options.every(({ checked }) => !checked)
  return (
    <fieldset className={facet.control}>
      <legend>
        <Icon name={facet.icon} />
        {facet.label}
      </legend>
      {facet.options.map((option) => (
        <Choice key={option.value} facet={facet} option={option} type={type} />
      ))}
      {facet.any && (
        <Choice facet={facet} option={{ value: '', label: facet.any, checked: nothingChosen }} type={type} />
      )}
    </fieldset>
  )
}

function Selection({ facet }: { facet: FacetView }) {
  return (
    <label className="selection">
      <span>
        <Icon name={facet.icon} />
        {facet.label}
      </span>
      <select name={facet.key} defaultValue={facet.options.find(({ checked }) => checked)?.value ?? ''}>
        <option value="">{facet.any}</option>
        {facet.options.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {`${label} (${String(count)})`}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One question of the finder as native form elements, which need no script. */
export const Question = ({ facet }: { facet: FacetView }) =>
  facet.control === 'select' ? <Selection facet={facet} /> : <Choices facet={facet} />
