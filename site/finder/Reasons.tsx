import type { Reason } from '../situation/reasons.ts'

/** Why an offer fits her situation or not. The sign before each is drawn; the sentences say it. */
export const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul className="reasons">
    {reasons.map(({ about, fit, text }) => (
      <li key={about} className={`reason ${fit}`}>
        {text}
      </li>
    ))}
  </ul>
)
