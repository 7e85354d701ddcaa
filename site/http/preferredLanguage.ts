/** Orders the languages by what the browser asks for; the others follow in the order of the menu. */
import type { Language } from '../../content-models/languages.ts'

/** The tags of an Accept-Language header, best first, lower case. */
export function acceptedTags(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';')
      const quality = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/** How well a language answers a tag: the same, its base language, a sister of it, or not at all. */
function fit(code: string, tag: string): number {
  const own = code.toLowerCase()
  if (own === tag || (tag === 'prs' && own === 'fa-af') || (tag === 'kmr' && own === 'ku')) return 3
  if (own === tag.split('-')[0]) return 2
  return own.split('-')[0] === tag.split('-')[0] ? 1 : 0
}

export function preferredFirst(languages: readonly Language[], header: string | null): Language[] {
  const tags = acceptedTags(header)
  const rank = ({ code }: Language): number => {
    const best = tags.findIndex((tag) => fit(code, tag) > 0)
    return best < 0 ? Number.MAX_SAFE_INTEGER : best * 4 - fit(code, tags[best] ?? '')
  }
  return [...languages].sort((a, b) => rank(a) - rank(b))
}

/** Whether a browser asks for a language, or for a sister of it. */
export const isAskedFor = ({ code }: Language, header: string | null): boolean =>
  acceptedTags(header).some((tag) => fit(code, tag) > 0)
