import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ModelName } from '../../../content-models/define.ts'
import { translationLanguages } from '../../../content-models/languages.ts'
import { models } from '../../../content-models/models.ts'
import { translatedTexts } from '../../../content-models/paths.ts'
import { content, published } from './examples.ts'

const languages = Object.entries(content.translations)
const entries = new Map<string, (typeof published)[number]>(published.map((one) => [one[0], one]))
/** The interface words of a language. */
function interfaceWords(language: string): Readonly<Record<string, string>> {
  const file = new URL(`../../../locales/${language}/common.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

describe('Translations of the examples', () => {
  test('are in every language but German', () => {
    expect(languages.map(([language]) => language).sort()).toEqual([...translationLanguages.values].sort())
  })

  test.each(languages)('%s has words for each text, none too long', (_, list) => {
    for (const [key, words] of Object.entries(list)) {
      const [, kind, entry] = entries.get(key) ?? [key, 'offer', {}]
      const owed = translatedTexts(models[kind], entry)
      // Of a guide other languages have what lies on the table.
      const given = kind === 'guide' ? owed.filter(({ path }) => path in words) : owed
      expect(Object.keys(words).sort(), key).toEqual(given.map(({ path }) => path).sort())
      for (const { path, field } of given) {
        const length = words[path]?.trim().length ?? 0
        expect(length > 0 && length <= field.max, `${key} ${path}: ${length} characters`).toBe(true)
      }
    }
  })

  test.each(languages)('%s has 32 offers, and all pages, helplines and notes', (_, list) => {
    const kinds = Object.keys(list).map((key) => key.split('/')[0])
    const count = (kind: ModelName) => kinds.filter((name) => name === kind).length
    expect(count('offer')).toBeGreaterThanOrEqual(32)
    expect(count('infoPage')).toBe(content.infoPages.length)
    expect(count('helpline')).toBe(content.helplines.length)
    expect(count('ruleNote')).toBe(content.ruleNotes.length)
  })

  test.each(languages)(
    '%s has a name for each guide, and the questions of those without danger',
    (_, list) => {
      for (const guide of content.guides) {
        const words = list[`guide/${guide.key}`] ?? {}
        const questions = (guide['questions'] as { id: string }[]).map(({ id }) => `questions.${id}.text`)
        const needsReview = [7, 8, 9].includes(Number(guide['order']))
        const owed = ['title', 'purpose', ...(needsReview ? [] : questions)]
        expect(owed.filter((path) => !words[path])).toEqual([])
      }
    },
  )

  test('are complete in English for whoever counsels', () => {
    const guides = Object.keys(content.translations['en'] ?? {}).filter((key) => key.startsWith('guide/'))
    expect(guides).toHaveLength(content.guides.length)
    for (const [key, , entry] of published.filter(([, kind]) => kind === 'guide'))
      expect(Object.keys(content.translations['en']?.[key] ?? {})).toHaveLength(
        translatedTexts(models.guide, entry).length,
      )
  })

  test('leave some offers with German words only', () => {
    const translated = new Set(languages.flatMap(([, list]) => Object.keys(list)))
    const german = published.filter(([key, kind]) => kind === 'offer' && !translated.has(key))
    expect(german.length).toBeGreaterThanOrEqual(5)
  })

  test('write digits as the telephone does', () => {
    expect(JSON.stringify(content.translations)).not.toMatch(/[٠-٩۰-۹]/)
  })

  test.each(['de', ...translationLanguages.values])('call the buttons in %s as the page does', (language) => {
    const german = content.infoPages.find(({ key }) => key === 'traces')?.['body']
    const body = language === 'de' ? german : content.translations[language]?.['infoPage/traces']?.['body']
    for (const button of ['offline.use', 'exit.close', 'exit.leave', 'offline.delete'])
      expect(body).toContain(interfaceWords(language)[button])
  })
})
