'use client'
/** How much of the week the grid shows, and how fine. */
import { useState, useSyncExternalStore } from 'react'
import { fill } from '../inLanguage.ts'
import { gridSteps, type GridStep } from './gridCells.ts'
import type { WeekWords } from './words.ts'

const fingers = '(pointer: coarse), (width < 40rem)'
/** Hours for fingers, half hours for a mouse. */
const useUsualStep = (): GridStep =>
  useSyncExternalStore(
    (tell) => {
      const query = matchMedia(fingers)
      query.addEventListener('change', tell)
      return () => {
        query.removeEventListener('change', tell)
      }
    },
    () => (matchMedia(fingers).matches ? 60 : 30),
    () => 30,
  )

const parts = ['weekend', 'allHours'] as const
type Parts = Record<(typeof parts)[number], boolean>

/** What she has chosen to see, and how she chooses otherwise. */
export function useWeekOptions() {
  const usual = useUsualStep()
  const [chosen, setStep] = useState<GridStep>()
  const [more, setMore] = useState<Parts>({ weekend: false, allHours: false })
  return { step: chosen ?? usual, setStep, more, setMore }
}

type Props = ReturnType<typeof useWeekOptions> & { words: WeekWords }

export const WeekOptions = ({ step, setStep, more, setMore, words }: Props) => (
  <div className="week-options">
    <label>
      {words.step}
      <select
        value={step}
        onChange={({ target }) => {
          setStep(gridSteps.find((one) => String(one) === target.value))
        }}
      >
        {gridSteps.map((minutes) => (
          <option key={minutes} value={minutes}>
            {fill(words.minutes, { minutes })}
          </option>
        ))}
      </select>
    </label>
    {parts.map((part) => (
      <label key={part}>
        <input
          type="checkbox"
          checked={more[part]}
          onChange={({ target }) => {
            setMore({ ...more, [part]: target.checked })
          }}
        />
        {words[part]}
      </label>
    ))}
  </div>
)
