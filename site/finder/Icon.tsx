import sheet from '../icons/sheet.svg?url&no-inline'
import { isInline, type IconName } from './icons.ts'

/**
 * A pictogram beside a word, never instead of one: hidden from screen readers. What does not stand inside the page is
 * fetched once it comes into sight.
 */
export const Icon = ({ name }: { name: IconName }) =>
  isInline(name) ? (
    <svg className="icon" aria-hidden="true" width="24" height="24">
      <use href={`#i-${name}`} />
    </svg>
  ) : (
    <img className="icon" alt="" loading="lazy" width="24" height="24" src={`${sheet}#${name}`} />
  )
