/** The parts of a result page, in this process: the view with its counts, and the view drawn as HTML. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { placeFinder, type PostcodeRow } from '../../content-models/geography/findPlace.ts'
import table from '../../content-models/geography/postcodes.json' with { type: 'json' }
import { languageOf } from '../../content-models/languages.ts'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { offerFacets } from '../../content-models/offerFacets.ts'
import { readQuery } from '../../content-models/query.ts'
import { Catalogue } from '../../site/content/catalogue.ts'
import { fetchRows } from '../../site/content/fetchRows.ts'
import { Store } from '../../site/content/store.ts'
import { Translations } from '../../site/content/translations.ts'
import { facetViews } from '../../site/finder/facetViews.ts'
import { finderView } from '../../site/finder/finderView.ts'
import type { Reader } from '../../site/finder/reader.ts'
import { sayFrom, type Words } from '../../site/finder/say.ts'
import { repository } from '../../tests/support/paths.ts'
import '../bundled.ts'
import { ms, type Reading } from '../readings.ts'
import { median, quantile } from '../statistics.ts'
import type { Measure } from './measure.ts'
import { queries } from './queries.ts'

function wordsIn(language: string): Words {
  const folder = join(repository, 'locales', language)
  const files = readdirSync(folder).filter((name) => name !== 'fields.json')
  return Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Words),
  ) as Words
}

/** What the site holds in memory, from what the CMS has published. */
async function groundOf(cmsUrl: string) {
  const store = new Store()
  const translations = new Translations(store)
  const catalogue = new Catalogue(store)
  const { head, rows } = await fetchRows(new URL(cmsUrl), 0, 120_000)
  store.begin(head.epoch)
  for (const row of rows) store.apply(row)
  const today = todayInBerlin()
  const language = languageOf('ar')
  if (!language) throw new Error('The site has lost its Arabic; measure with another language.')
  const reader: Reader = {
    language,
    say: sayFrom(wordsIn('ar'), 'ar'),
    today,
    now: '10:00',
    text: (kind, entry, path) => translations.text(kind, entry, path, 'ar'),
  }
  return {
    reader,
    index: catalogue.indexOn(today),
    at: (number: number) => catalogue.at(number),
    seq: store.seq,
  }
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const reading = (what: string, times: number[]): Reading => {
  const counted = times.slice(60)
  const p99 = quantile(counted, 0.99)
  return { what, value: p99, shown: `${ms(median(counted))} / ${ms(p99)}` }
}

export const finder: Measure = {
  name: 'finder',
  take: async ({ cmsUrl }) => {
    const { Finder } = await import('../../site/finder/Finder.tsx')
    const { reader, ...listings } = await groundOf(cmsUrl)
    const ground = {
      ...listings,
      findPlace: placeFinder(table.rows as unknown as PostcodeRow[]),
      findWords: () => undefined,
      call: () => undefined,
    }
    const asked = queries(360, 7).map((search) => readQuery(offerFacets, new URLSearchParams(search)))
    const counting = asked.map((query) => timed(() => facetViews(reader, query, ground.index, undefined)))
    const viewing = asked.map((query) => timed(() => finderView(reader, query, ground)))
    const views = asked.map((query) => finderView(reader, query, ground))
    const drawing = views.map((first) => timed(() => renderToString(createElement(Finder, { first }))))
    return [
      reading('of it: counting every choice of every facet (in process), p50 / p99', counting),
      reading('of it: the whole view, counts included (in process), p50 / p99', viewing),
      reading('of it: the view drawn as HTML (in process), p50 / p99', drawing),
    ]
  },
}
