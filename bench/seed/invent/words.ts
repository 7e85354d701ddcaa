/**
 * Invented text that reads and compresses like real text: each word follows one that it follows in the words of the
 * interface or of the examples.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../../../tests/support/paths.ts'
import type { Random } from './random.ts'

export type Write = (random: Random, most: number) => string

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') && !value.includes('{{') ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const textsUnder = (folder: string): string[] =>
  readdirSync(join(repository, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .flatMap(({ name }) => textsIn(JSON.parse(readFileSync(join(repository, folder, name), 'utf8'))))

const german = () => [...textsUnder('locales/de'), ...textsUnder('cms/demo/content/offers')]

/** Writes in a language, up to a number of characters. */
export function writerIn(language: string): Write {
  const texts = language === 'de' ? german() : textsUnder(`locales/${language}`)
  const followers = new Map<string, string[]>()
  const first: string[] = []
  for (const words of texts.map((text) => text.split(/\s+/).filter(Boolean))) {
    first.push(words[0] ?? '')
    for (const [at, word] of words.slice(0, -1).entries())
      followers.set(word, [...(followers.get(word) ?? []), words[at + 1] ?? ''])
  }
  return (random, most) => {
    let text = random.pick(first)
    for (let last = text; ;) {
      last = random.pick(followers.get(last) ?? first)
      if (text.length + 1 + last.length > most) return text.slice(0, most)
      text += ` ${last}`
    }
  }
}
