/** Offers she saved, by their addresses, in the order in which she did. */
import { forget, keep, kept } from '../kept/store.ts'
import { mostOffers } from '../kept/mostOffers.ts'

export const savedSlugs = (): string[] => (kept('saved') ?? '').split(',').filter(Boolean)

const write = (slugs: readonly string[]): boolean => {
  if (slugs.length > 0) return keep('saved', slugs.join(','))
  forget('saved')
  return true
}

/** full: she has saved as many as there is room for; refused: the browser keeps nothing. */
export type Outcome = 'saved' | 'full' | 'refused'

export function save(slug: string): Outcome {
  const others = savedSlugs().filter((one) => one !== slug)
  if (others.length >= mostOffers) return 'full'
  return write([...others, slug]) ? 'saved' : 'refused'
}

export function unsave(slugs: readonly string[]): void {
  write(savedSlugs().filter((slug) => !slugs.includes(slug)))
}
