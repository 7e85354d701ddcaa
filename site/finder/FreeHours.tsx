import { Icon } from './Icon.tsx'
import type { FreeView } from './types.ts'

/** The hours she painted, kept while she changes other answers, and how far an offer shall lie in them. */
export const FreeHours = ({ free: { hours, label, fit, fits } }: { free: FreeView }) => (
  <>
    <input type="hidden" name="free" value={hours} />
    <label className="selection">
      <span>
        <Icon name="clock" />
        {label}
      </span>
      <select name="fit" defaultValue={fit}>
        {fits.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  </>
)
