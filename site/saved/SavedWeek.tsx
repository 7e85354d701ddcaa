import { minutesOf, type Slot } from '../../content-models/slots.ts'
import { days } from '../../content-models/vocabularies.ts'
import type { Situation } from '../situation/situation.ts'
import { digitPaths } from './digits.ts'
import type { DayPlan, Stay } from './weekPlan.ts'

const hours = [8, 10, 12, 14, 16, 18, 20]
const firstMinute = 7 * 60
const lastMinute = 21 * 60
const column = 24
const height = 140

const y = (minute: number) =>
  ((Math.min(Math.max(minute, firstMinute), lastMinute) - firstMinute) / (lastMinute - firstMinute)) * height
const x = ({ day }: Slot) => days.values.indexOf(day) * column

interface BlockProps {
  slot: Slot
  className: string
  inset?: number
  width?: number
}
const Block = ({ slot, className, inset = 1, width = column - 2 }: BlockProps) => (
  <rect
    className={className}
    x={x(slot) + inset}
    y={y(minutesOf(slot.from))}
    width={width}
    height={Math.max(2, y(minutesOf(slot.to)) - y(minutesOf(slot.from)))}
    rx="1.5"
  />
)

function Digits({ number, middle, centre }: { number: number; middle: number; centre: number }) {
  const paths = digitPaths(number)
  const width = 6 * paths.length - 2
  return (
    <g className="digits">
      {paths.map((path, at) => (
        <path
          key={at}
          d={path}
          transform={`translate(${String(middle - width / 2 + 6 * at)} ${String(centre - 4)})`}
        />
      ))}
    </g>
  )
}

/** Where the blocks of a day stand beside the Kita hours, and how wide they are together. */
const blocksInset = 5
const blocksWidth = column - 7

function Numbered({ stay: { number, time, away, clashes, lane }, lanes }: { stay: Stay; lanes: number }) {
  const width = blocksWidth / lanes
  const inset = blocksInset + lane * width
  return (
    <>
      <Block slot={away} className="way" inset={inset} width={width - 1} />
      <Block
        slot={time}
        className={clashes.length > 0 ? 'clash' : 'course'}
        inset={inset}
        width={width - 1}
      />
      <Digits
        number={number}
        middle={x(time) + inset + (width - 1) / 2}
        centre={(y(minutesOf(time.from)) + y(minutesOf(time.to))) / 2}
      />
    </>
  )
}

const workingDays = days.values.slice(0, 5)
/** Her child's Kita or school as spans of the working days. */
const careSpans = ({ care }: Situation): Slot[] => (care ? workingDays.map((day) => ({ day, ...care })) : [])

interface Props {
  plan: readonly DayPlan[]
  situation: Situation | undefined
  /** Short names of the days, Monday first */
  dayNames: readonly string[]
}

/**
 * The week of what she saved: courses with their ways, her free hours as an outline, Kita hours dotted at the side. The
 * list beside it says the same in words, so the picture is hidden from screen readers.
 */
export function SavedWeek({ plan, situation, dayNames }: Props) {
  return (
    <div className="saved-week" aria-hidden="true">
      <div className="week-days">
        {dayNames.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div className="hours">
        {hours.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <svg viewBox={`0 0 ${String(7 * column)} ${String(height)}`}>
        {hours.map((hour) => (
          <line key={hour} className="hour" x1="0" x2={7 * column} y1={y(hour * 60)} y2={y(hour * 60)} />
        ))}
        {situation &&
          careSpans(situation).map((slot) => (
            <Block key={slot.day} slot={slot} className="care" inset={1} width={3} />
          ))}
        {situation?.free.map((slot) => (
          <Block
            key={slot.day + slot.from}
            slot={slot}
            className="free"
            inset={blocksInset - 0.8}
            width={blocksWidth + 0.6}
          />
        ))}
        {plan.flatMap(({ stays, lanes }) =>
          stays.map((stay) => (
            <Numbered
              key={`${String(stay.number)}${stay.time.day}${stay.time.from}`}
              stay={stay}
              lanes={lanes}
            />
          )),
        )}
      </svg>
    </div>
  )
}
