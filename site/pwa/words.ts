/** Which words a phone without network needs: those of the finder, of an offer's page and of what stands round them. */
import { kindFacts, type KindFacts } from '../../content-models/kinds.ts'
import { valueKey } from '../../content-models/messages.ts'
import type { Words } from '../finder/say.ts'

/** First parts of keys, "finder" of "finder.filter". */
const said = [
  'access',
  'asking',
  'checked',
  'children',
  'cost',
  'date',
  'dayInText',
  'dayShort',
  'example',
  'facets',
  'finder',
  'first',
  'fit',
  'kept',
  'free',
  'level',
  'list',
  'mark',
  'mobility',
  'month',
  'near',
  'nothing',
  'number',
  'offer',
  'offers',
  'offline',
  'pages',
  'saved',
  'situation',
  'sort',
  'synonyms',
  'title',
  'translation',
  'week',
  'when',
  'where',
]
const vocabularies = [
  'audience',
  'availability',
  'childcareMode',
  'cost',
  'day',
  'dayPart',
  'duration',
  'eligibility',
  'entry',
  'entryPaper',
  'femaleTeacher',
  'funder',
  'germanLevel',
  'kind',
  'language',
  'registration',
  'stage',
  'travelCost',
  'venue',
  'want',
  'yesNoUnknown',
]
/** What an offer is found by in German whatever she reads: see searchWords.ts. */
const searched = ['childcareMode', 'kind', 'language', 'stage', 'synonyms', 'want']

const sensitiveKinds = Object.entries<KindFacts>(kindFacts)
  .filter(([, { sensitive }]) => sensitive)
  .map(([kind]) => kind)

const pick = (words: Words, parts: readonly string[]): Words =>
  Object.fromEntries(
    Object.entries(words).filter(([key]) => {
      const [first = '', ...rest] = key.split(/[._]/)
      return parts.includes(first) && !(first === 'synonyms' && sensitiveKinds.includes(rest.join('_')))
    }),
  )

/** Offers of sensitive kinds are not on the phone, and neither are the words for them: neutral ones stand there. */
const neutral = (words: Words): Words =>
  Object.fromEntries(sensitiveKinds.map((kind) => [valueKey('kind', kind), words['numbers.women'] ?? '']))

export const wordsForPhone = (words: Words): Words => ({
  ...pick(words, [...said, ...vocabularies]),
  ...neutral(words),
})
export const searchedWords = (german: Words): Words => ({ ...pick(german, searched), ...neutral(german) })
