import type { Span, WeekView } from './types.ts'

const firstMinute = 8 * 60
const lastMinute = 20 * 60
const column = 20
const height = 24

const y = (minute: number) =>
  ((Math.min(Math.max(minute, firstMinute), lastMinute) - firstMinute) / (lastMinute - firstMinute)) * height
const round = (value: number) => Math.round(value * 10) / 10

const busyDays = ({ course }: WeekView) => new Set(course.map(([day]) => day))

const block = ([day, from, to]: Span, isCare: boolean, shared: boolean) => {
  const width = shared ? (isCare ? 7 : 11) : 18
  const x = day * column + 1 + (isCare && shared ? 11 : 0)
  return (
    <rect
      key={`${String(day)}-${String(from)}`}
      className={isCare ? 'care' : 'course'}
      x={x}
      y={round(y(from))}
      width={width}
      height={Math.max(1.5, round(y(to) - y(from)))}
    />
  )
}

const Drawing = ({ week }: { week: WeekView }) => {
  const busy = busyDays(week)
  const shared = (day: number) => busy.has(day) && week.care.some(([other]) => other === day)
  return (
    <>
      {week.course.map((span) => block(span, false, shared(span[0])))}
      {week.care.map((span) => block(span, true, shared(span[0])))}
    </>
  )
}

/** One column out of the week's picture: the day of its first course hours. */
export function DayColumn({ week }: { week: WeekView }) {
  const [day = 0] = week.course[0] ?? []
  return (
    <svg
      viewBox={`${String(day * column)} 0 ${String(column)} ${String(height)}`}
      className="day-column"
      aria-hidden="true"
    >
      <rect className="week-column" x={day * column + 1} width={18} height={height} rx={2} />
      <Drawing week={week} />
    </svg>
  )
}

/**
 * The week as seven columns from 8 to 20 o'clock: course hours filled, childcare hours dotted beside them. The same facts
 * stand beside it as words, so the picture is hidden from screen readers.
 */
export function Week({ week, days }: { week: WeekView; days: readonly string[] }) {
  if (week.course.length === 0) return null
  const busy = busyDays(week)
  return (
    <div className="week" aria-hidden="true">
      <div className="week-days">
        {days.map((day, index) => (
          <span key={day} className={busy.has(index) ? 'on' : undefined}>
            {day}
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${String(7 * column)} ${String(height)}`} className="week-grid">
        <use href="#week" />
        <Drawing week={week} />
      </svg>
    </div>
  )
}
