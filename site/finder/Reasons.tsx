import type { Reason } from '../situation/reasons.ts'

/** Why an offer fits her situation or not. The sign before each is drawn; who listens hears its word. */
export const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul className="reasons">
    {reasons.map(({ about, fit, text, word }) => (
      <li key={about} className={`reason ${fit}`}>
        <span className="visually-hidden">{`${word}: `}</span>
        {text}
      </li>
    ))}
  </ul>
)
