import type { IconName } from './types.ts'

/** A pictogram beside a word, never instead of one: hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" aria-hidden="true" width="24" height="24">
    <use href={`#i-${name}`} />
  </svg>
)
