/** German in easy words keeps the rules of plain German: on the site, in the examples, and in what the glossary offers. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findingsIn, limits, rules, sentencesOf } from '../../support/plainGerman.ts'
import { fixedTerms, knownAbbreviations } from '../../support/plainGermanWords.ts'
import { median, syllablesOf, wienerSachtextformel, wordsOf } from '../../support/readability.ts'

describe('What is not plain is found', () => {
  test.each([
    ['long sentence', 'Sie lernen an vier Vormittagen in der Woche Deutsch in einer kleinen Gruppe.'],
    ['nested clauses', 'Kommen Sie auch, wenn Sie nicht wissen, ob Sie dürfen.'],
    ['nested clauses', 'Fragen Sie die Frau, die den Kurs leitet, wann er beginnt.'],
    ['nested clauses', 'Wenn das Kind krank ist, sagen Sie, dass Sie fehlen.'],
    ['nested clauses', 'Das sind Frauen, die hier leben, und Kinder, mit denen sie kommen.'],
    ['genitive', 'Das Ende des Kurses ist im Mai.'],
    ['genitive', 'Löschen Sie die Liste der Anrufe.'],
    ['genitive', 'Nehmen Sie das Telefon einer guten Freundin.'],
    ['genitive', 'Bringen Sie den Ausweis Ihres Kindes mit.'],
    ['passive', 'Die Seite wird von uns geprüft.'],
    ['passive', 'Ihr Kind muss geimpft werden.'],
    ['passive', 'Die Nummern werden übersetzt.'],
    ['passive', 'Sie werden angerufen.'],
    ['long word', 'Sie brauchen eine Niederlassungserlaubnis.'],
    ['long word', 'Fragen Sie die Ausländerbehörden-Stelle.'],
    ['abbreviation', 'Der Kurs hat 25 UE.'],
    ['abbreviation', 'Bringen Sie Papiere mit, z. B. den Pass.'],
    ['abbreviation', 'Rufen Sie vorher an (Tel. und Fax).'],
    ['abbreviation', 'Das steht im AufenthG.'],
  ])('%s: %s', (rule, sentence) => {
    expect(findingsIn(sentence).map((finding) => finding.rule)).toContain(rule)
  })
})

describe('What is plain passes', () => {
  test.each([
    'Sie lernen Deutsch. Die Gruppe ist klein.',
    'Sie können auch kommen, wenn Sie kein Deutsch sprechen.',
    'Hier sind die Städte, die Wege, die neuen Nummern und die Häuser.',
    'Nach der 6. Klasse ist das Recht zu Ende.',
    'Morgen wird es regnen. Sie werden sehen.',
    'Ist der Kurs voll?',
    'Fragen Sie die Ausländer·behörde.',
    'Das Papier für immer (Niederlassungserlaubnis)',
    'Geld vom Amt (SGB II)',
    'Die Seite ist vom {{date}}. {{count}} Angebote sind neu.',
    'Schicken Sie uns eine SMS.',
  ])('%s', (text) => {
    expect(findingsIn(text)).toEqual([])
  })
})

test('a line and a colon end a sentence, the dot of a number does not', () => {
  expect(
    sentencesOf('Wir wissen nicht: Gibt es das?\n- Am 6. Mai. „Ja.“ Bis B2. Es ist {{date}}. Neu'),
  ).toEqual(['Wir wissen nicht:', 'Gibt es das?', 'Am 6. Mai.', '„Ja.“', 'Bis B2.', 'Es ist Wort.', 'Neu'])
})

describe('The figures', () => {
  test.each([
    ['Kind', 1],
    ['Mai', 1],
    ['Deutsch', 1],
    ['Häuser', 2],
    ['Spielzimmer', 3],
    ['Betreuung', 3],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })
  test('the median of an even number of sentences lies between two', () => {
    expect([median([9, 1, 5]), median([1, 9, 4, 6])]).toEqual([5, 5])
  })
  test('the Wiener Sachtextformel is that of its authors', () => {
    // 5 words, none of three syllables, one of more than six letters, two of one syllable.
    const figure = 0.1935 * 0 + 0.1672 * 5 + 0.1297 * 20 - 0.0327 * 40 - 0.875
    expect(wienerSachtextformel(['Die Kinder spielen im Garten.'])).toBeCloseTo(figure)
  })
  test('the Wiener Sachtextformel tells office German from plain German', () => {
    const office = 'Die Inanspruchnahme der Kinderbetreuungseinrichtung setzt eine Antragstellung voraus.'
    expect(wienerSachtextformel([office])).toBeGreaterThan(10)
  })
})

const root = new URL('../../../', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'))
const examples = 'cms/demo/content/translations/de-simple.json'
const glossary = 'cms/translate/glossary/terms.json'

/** "file:key" → text, of every text in easy German. Synonyms are searched and never shown. */
const texts: readonly (readonly [where: string, text: string])[] = [
  ...globSync('locales/de-simple/*.json', { cwd: root, exclude: ['**/synonyms.json'] })
    .sort()
    .flatMap((file) =>
      Object.entries(read(file) as Record<string, string>).map(
        ([key, text]) => [`${file}:${key}`, text] as const,
      ),
    ),
  ...Object.entries(read(examples) as Record<string, Record<string, string>>).flatMap(([entry, words]) =>
    Object.entries(words).map(([path, text]) => [`${examples}:${entry} ${path}`, text] as const),
  ),
  ...(read(glossary) as { german: string; words: { language: string; text: string }[] }[]).flatMap(
    ({ german, words }) =>
      words
        .filter(({ language }) => language === 'de-simple')
        .map(({ text }) => [`${glossary}:${german}`, text] as const),
  ),
]

describe('de-simple', () => {
  const sentences = texts.flatMap(([, text]) => sentencesOf(text))
  const running = sentences.filter((sentence) => /[.!?]$/u.test(sentence))

  test.each(Object.keys(rules))('no %s', (rule) => {
    const findings = texts.flatMap(([where, text]) =>
      findingsIn(text)
        .filter((finding) => finding.rule === rule)
        .map(({ sentence, at }) => `${where} → ${sentence} → ${rule}: ${at}`),
    )
    expect(findings, 'Write two sentences, simpler words, or Wort·teile').toEqual([])
  })

  test('half of the sentences are short', () => {
    expect(running.length).toBeGreaterThan(500)
    expect(median(running.map((sentence) => wordsOf(sentence).length))).toBeLessThanOrEqual(
      limits.medianWords,
    )
  })

  test('the whole is on the easiest step of the Wiener Sachtextformel', () => {
    expect(wienerSachtextformel(running)).toBeLessThanOrEqual(limits.wienerSachtextformel)
  })

  test('no word is excused that nobody writes', () => {
    const written = new Set(
      sentences.flatMap((sentence) => wordsOf(sentence).flatMap((word) => word.split(/[-·]/u))),
    )
    expect([...fixedTerms, ...knownAbbreviations].filter((word) => !written.has(word))).toEqual([])
  })
})
