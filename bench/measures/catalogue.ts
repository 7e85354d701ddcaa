/** What a phone would keep to find offers without network. */
import { languages } from '../../content-models/languages.ts'
import { get } from '../http.ts'
import { bytes } from '../readings.ts'
import type { Measure } from './measure.ts'

export const catalogue: Measure = {
  name: 'catalogue',
  take: async ({ siteUrl, size }) => {
    const answers = []
    for (const { code } of languages)
      answers.push({ code, answer: await get(`${siteUrl}/${code}/catalogue.json`) })
    const found = answers.filter(({ answer }) => answer.status === 200)
    const [first] = found
    if (!first) return []
    const largest = found.reduce(
      (a, b) => (b.answer.body.byteLength > a.answer.body.byteLength ? b : a),
      first,
    )
    const per1000 = Math.round((largest.answer.body.byteLength / size) * 1000)
    return [
      {
        what: 'catalogue for a phone, compressed, per 1,000 offers, largest language',
        value: per1000,
        shown: `${bytes(per1000)} (${largest.code})`,
      },
    ]
  },
}
