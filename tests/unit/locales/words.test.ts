/** The words of the site in every language: none missing, none left over, none left in German, same gaps and plural forms. */
import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetMessages } from '../../../content-models/facets.ts'
import { languages } from '../../../content-models/languages.ts'
import { valueKey, valueMessages } from '../../../content-models/messages.ts'
import { thresholdMarks } from '../../../content-models/offerFacts.ts'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { place } from '../../../content-models/place.ts'
import { sorts, views } from '../../../content-models/query.ts'
import { reportReasons } from '../../../content-models/reportReasons.ts'
import { audiences, days, stages, yesNoUnknown } from '../../../content-models/vocabularies.ts'
import { careFormNames } from '../../../site/childcare/question.ts'
import { columns } from '../../../site/report/columns.ts'
import { sayFrom } from '../../../site/finder/say.ts'
import { sayIn } from '../../../site/i18n.ts'
import { ways } from '../../../content-models/geography/journey.ts'
import { firstStepKinds, learned, schooling } from '../../../site/situation/situation.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const filesOf = (code: string) =>
  globSync(`locales/${code}/*.json`, { cwd: root, exclude: ['**/fields.json'] })
const wordsOf = (file: string) => JSON.parse(read(file)) as Record<string, string>
const spoken = languages.map((language) => {
  const files = filesOf(language.code)
  const words = Object.assign({}, ...files.map(wordsOf)) as Record<string, string>
  return {
    ...language,
    files,
    words,
    forms: new Intl.PluralRules(language.code).resolvedOptions().pluralCategories,
  }
})
const german = spoken.find(({ code }) => code === 'de')!
const others = spoken.filter((language) => language !== german)

const source = globSync('site/**/*.{ts,tsx,astro}', { cwd: root }).map(read).join('\n')
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, text = '']) => text))]

/** Keys that the site writes out where it says them. */
const said = found(/\bsay\(\s*['"]([^'"]+)['"]/g)
/** Keys that the site keeps or hands on before they are said. */
const written = new Set(found(/['"](\w+(?:\.[\w-]+)*)['"]/g))

/** Beginnings that the site completes with a value, and every key that comes of it. */
const composed: Readonly<Record<string, readonly string[]>> = {
  // Owed by the vocabularies and the facets.
  'day.': [],
  'facets.': [],
  // Other names of a kind; a missing one is no fault.
  'synonyms.': [],
  'facets.german.': [],
  'first.': firstStepKinds.map((kind) => `first.${kind}`),
  'fit.': ['fits', 'not', 'ask'].map((fit) => `fit.${fit}`),
  'fit.hours.': ['all', 'some', 'none'].map((fit) => `fit.hours.${fit}`),
  'fit.women.': audiences.values.map((audience) => `fit.women.${audience}`),
  'learned.': learned.map((what) => `learned.${what}`),
  'school.': schooling.map((how) => `school.${how}`),
  'childcare.form.': careFormNames.map((form) => `childcare.form.${form}`),
  'responsible.': ['interpreter', 'woman', 'volunteers'].flatMap((what) =>
    yesNoUnknown.values.map((value) => `responsible.${what}.${value}`),
  ),
  'districts.': ['school', 'kita'].map((what) => `districts.${what}`),
  'chain.means.': stages.values.map((stage) => `chain.means.${stage}`),
  'way.': ways.map((way) => `way.${way}`),
  'access.': Object.keys(place.fields.access.fields).map((fact) => `access.${fact}`),
  'dayInText.': days.values.map((day) => `dayInText.${day}`),
  'dayShort.': days.values.map((day) => `dayShort.${day}`),
  'mark.': thresholdMarks.map((mark) => `mark.${mark}`),
  // A place's ways to get there are those of its facts that know yes, no and "please ask".
  'mobility.': Object.entries(place.fields.mobility.fields)
    .filter(([, field]) => 'values' in field && field.values === yesNoUnknown)
    .map(([way]) => `mobility.${way}`),
  'pass.reason.': reportReasons.map((reason) => `pass.reason.${reason}`),
  'report.': columns.map((column) => `report.${column}`),
  'report.gap.': ['all', 'childcare', 'partTime'].map((what) => `report.gap.${what}`),
  'month.': Array.from({ length: 12 }, (_, month) => `month.${String(month + 1)}`),
  // The sections of an offer.
  'offer.': found(/\bsection\(\s*'(\w+)'/g).map((section) => `offer.${section}`),
  'sort.': sorts.map((sort) => `sort.${sort}`),
  'week.as.': views.map((view) => `week.as.${view}`),
}

const owedByModels = new Set([...valueMessages(), ...facetMessages(offerFacets)])
const plural = /_(?:zero|one|two|few|many|other)$/
/** "offers.count_one" → "offers.count"; undefined for a key without plural forms. */
const pluralStem = (key: string) =>
  plural.test(key) && !owedByModels.has(key) ? key.replace(plural, '') : undefined
const asked = (key: string) => pluralStem(key) ?? key
const germanStems = new Set(Object.keys(german.words).flatMap((key) => pluralStem(key) ?? []))

/** Every key a language must have: the models' own, and what German says, in the plural forms of the language. */
const owedIn = ({ forms }: (typeof spoken)[number]) => {
  const keys = [...owedByModels, ...Object.keys(german.words).map(asked)]
  return new Set(
    keys.flatMap((key) => (germanStems.has(key) ? forms.map((form) => `${key}_${form}`) : [key])),
  )
}

/** "{{name}} {{count}}" → ["{{count}}", "{{name}}"] */
const gapsOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()
/** A text without gaps and without what stands in brackets. */
const plainText = (text: string) => text.replace(/\{\{\w+\}\}|\([^)]*\)/g, ' ')
const keysWhere = (words: Record<string, string>, holds: (text: string, key: string) => boolean) =>
  Object.entries(words)
    .filter(([key, text]) => holds(text, key))
    .map(([key, text]) => `${key}: ${text}`)

describe('German has the words that the site asks for', () => {
  test('every beginning that the site completes is known here, so that its words can be counted', () => {
    const unknown = found(/\bsay\(\s*`([^`$]+)\$\{/g).filter((beginning) => !(beginning in composed))
    expect(unknown, 'Say in "composed" which keys come of these').toEqual([])
    const forgotten = Object.keys(composed).filter((beginning) => !source.includes(`\`${beginning}\${`))
    expect(forgotten, 'The site no longer completes these; remove them from "composed"').toEqual([])
  })

  test('no word is missing', () => {
    const has = new Set(Object.keys(german.words).map(asked))
    const missing = [...owedByModels, ...said, ...Object.values(composed).flat()].filter(
      (key) => !has.has(key),
    )
    expect(missing, 'Owed by the models or said in site/; write them into locales/de').toEqual([])
  })

  test('no word is left over', () => {
    const used = new Set([...owedByModels, ...Object.values(composed).flat(), ...written])
    const superfluous = Object.keys(german.words).filter(
      (key) => !used.has(asked(key)) && !key.startsWith('synonyms.'),
    )
    expect(superfluous, 'Nothing in site/ asks for these; remove them from every language').toEqual([])
  })
})

describe.each(spoken)('$code', (language) => {
  const { code, words, files } = language

  test('no word is missing', () => {
    const missing = [...owedIn(language)].filter((key) => !words[key]?.trim())
    expect(
      missing,
      `Write them into locales/${code}; plural forms here: ${language.forms.join(', ')}`,
    ).toEqual([])
  })

  test('no word is left over', () => {
    const owed = owedIn(language)
    const superfluous = Object.keys(words).filter((key) => !owed.has(key) && !key.startsWith('synonyms.'))
    expect(
      superfluous,
      `Not in German or no plural form here (${language.forms.join(', ')}); remove them`,
    ).toEqual([])
  })

  test('values.json holds the words of the lists of values and no others', () => {
    const values = Object.keys(wordsOf(`locales/${code}/values.json`)).filter(
      (key) => !key.startsWith('synonyms.'),
    )
    expect(values.sort()).toEqual(valueMessages().sort())
  })

  test('no key stands twice', () => {
    const keys = files.flatMap((file) =>
      [...read(file).matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(([, key = '', colon]) =>
        colon ? [key] : [],
      ),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('every text has the gaps of the German one', () => {
    const different = keysWhere(words, (text, key) => {
      const model = german.words[key] ?? german.words[`${asked(key)}_other`]
      return model !== undefined && String(gapsOf(text)) !== String(gapsOf(model))
    })
    expect(different).toEqual([])
  })

  test('what is not known is said in the same words everywhere, and never as yes or no', () => {
    const answer = words[valueKey('yesNoUnknown', 'unknown')]
    const unknown = ['eligibility.ask_us', ...valueMessages().filter((key) => key.endsWith('.unknown'))]
    expect(unknown.filter((key) => words[key] !== answer)).toEqual([])
    expect([words['yesNoUnknown.yes'], words['yesNoUnknown.no']]).not.toContain(answer)
  })

  test('no sentence writes out that the exit is called "close": sensitive pages call it otherwise', () => {
    const quoted = new RegExp(`["„“”«]\\s?${words['exit.close'] ?? ''}\\s?["“”»]`, 'u')
    expect(keysWhere(words, (text) => quoted.test(text))).toEqual([])
  })

  test('short names of days fit above the columns of the week', () => {
    expect(keysWhere(words, (text, key) => key.startsWith('dayShort.') && [...text].length > 4)).toEqual([])
  })

  test('digits are Western: prices, times and telephone numbers read the same on paper', () => {
    expect(keysWhere(words, (text) => /(?![0-9])\p{Nd}/u.test(text))).toEqual([])
  })
})

describe.each(spoken.filter(({ dir }) => dir === 'rtl'))('$code', ({ words }) => {
  test('days are named in full inside a text: these languages have no short forms that everybody reads', () => {
    const inText = days.values.map((day) => words[`dayInText.${day}`])
    expect(inText).toEqual(days.values.map((day) => words[`day.${day}`]))
  })

  test('no text is in Latin letters alone', () => {
    // A name that is the same in every language.
    const names = ['site.name']
    const latin = keysWhere(words, (text, key) => {
      const letters = plainText(text).match(/\p{L}/gu) ?? []
      return (
        letters.length > 0 &&
        letters.every((letter) => /\p{Script=Latin}/u.test(letter)) &&
        !names.includes(key)
      )
    })
    expect(latin).toEqual([])
  })
})

/** German words that no name contains and that mean nothing in the other languages of the site. */
const germanWords = [
  'und',
  'oder',
  'nicht',
  'bitte',
  'für',
  'ohne',
  'eine',
  'einen',
  'einer',
  'ist',
  'sind',
  'auf',
  'vom',
  'zum',
  'zur',
  'kein',
  'keine',
  'auch',
  'wenn',
  'noch',
  'jederzeit',
  'fragen',
  'Frauen',
  'Kinder',
  'Woche',
  'Angebot',
]

describe.each(others.filter(({ code }) => !code.startsWith('de')))('$code', ({ words }) => {
  test('nothing is left in German, but for the words in brackets that she needs at a desk', () => {
    const left = new RegExp(`(?<!\\p{L})(?:${germanWords.join('|')})(?!\\p{L})`, 'iu')
    expect(keysWhere(words, (text) => left.test(plainText(text)))).toEqual([])
  })

  test('no sentence is the German one', () => {
    const same = keysWhere(
      words,
      (text, key) => text === german.words[key] && plainText(text).trim().includes(' '),
    )
    expect(same).toEqual([])
  })
})

test.each(spoken)(
  'the phone says the same as the server, for every key and number ($code)',
  ({ code, words }) => {
    const onServer = sayIn(code)
    const onPhone = sayFrom(words, code)
    const keys = [...new Set(Object.keys(words).map(asked))].map((key) => ({
      key,
      gaps: gapsOf(words[key] ?? words[`${key}_other`] ?? '').map((gap) => gap.slice(2, -2)),
    }))
    const counts = fc.oneof(
      fc.nat(130),
      fc.nat(),
      fc.nat(4000).map((hundredths) => hundredths / 100),
    )
    fc.assert(
      fc.property(counts, fc.string({ unit: 'grapheme' }), (count, name) => {
        const different = keys.flatMap(({ key, gaps }) => {
          const filled = { ...Object.fromEntries(gaps.map((gap) => [gap, name])), count }
          const [server, phone] = [onServer(key, filled), onPhone(key, filled)]
          return server === phone ? [] : [{ key, server, phone }]
        })
        expect(different).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)
