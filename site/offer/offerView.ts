/** Everything the model knows of an offer, in the order a woman needs it. */
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { languageOf } from '../../content-models/languages.ts'
import { valueKey } from '../../content-models/messages.ts'
import type { RuleNote } from '../../content-models/ruleNote.ts'
import { childcarePlacesFree, withChildcare } from '../../content-models/offerFacts.ts'
import { days } from '../../content-models/vocabularies.ts'
import { iconOf, titleOf } from '../finder/cardView.ts'
import { checkedPhrase } from '../finder/phrases.ts'
import type { Reader, ReaderText } from '../finder/reader.ts'
import { communityLine, noteOf } from '../finder/textView.ts'
import type { LinkView, TextView } from '../finder/types.ts'
import { writeQuestion } from '../childcare/question.ts'
import { weekView } from '../finder/weekView.ts'
import { actions, websiteLink } from './actions.ts'
import { canILines, childrenLines, costLines, providerLines, registerLines, whereLines } from './lines.ts'
import { marksOf } from './marks.ts'
import { askLabel, similar, statesOf } from './states.ts'
import { ruleViews } from './rules.ts'
import type { OfferView, ProseView, SectionView } from './types.ts'
import { whenLines } from './whenLines.ts'

const textView = ({ language }: Reader, words: ReaderText): TextView =>
  words.language === language.code
    ? { text: words.text }
    : { text: words.text, lang: words.language, dir: languageOf(words.language)?.dir ?? 'ltr' }

type Told = readonly [kind: 'offer' | 'organisation', entry: { id: string } | undefined]

function prose(reader: Reader, [kind, entry]: Told, path: string, heading?: string): ProseView[] {
  const words = entry && reader.text(kind, entry, path)
  if (!words) return []
  const note = noteOf(reader, [words])
  return [{ paragraphs: textView(reader, words), ...(heading ? { heading } : {}), ...(note ? { note } : {}) }]
}

/** Where nobody is sure to look after her child, the way to a place for it, begun where the offer is. */
function helper({ say, language, today }: Reader, listing: Listing): { link?: LinkView } {
  const { offer, place } = listing
  const isFull = childcarePlacesFree(listing, today) === 0
  if (withChildcare(offer) && !isFull) return {}
  const district = place?.district
  const href = `/${language.code}/childcare${writeQuestion(district === undefined ? {} : { district })}`
  return { link: { label: say('finder.childPlace'), href } }
}

function sections(reader: Reader, listing: Listing): SectionView[] {
  const { say } = reader
  const ofOffer: Told = ['offer', listing.offer]
  const ended = hasEnded(listing, reader.today)
  const section = (
    key: string,
    icon: SectionView['icon'],
    lines: SectionView['lines'],
    texts: ProseView[] = [],
  ): SectionView => ({
    key,
    icon,
    heading: say(`offer.${key}`),
    // What is over is not worth a question.
    lines: lines.filter(({ tone }) => !ended || tone !== 'ask'),
    prose: texts,
  })
  const children = childrenLines(reader, listing)
  return [
    section(
      'can',
      'level',
      canILines(reader, listing),
      prose(reader, ofOffer, 'whatYouNeed', say('offer.need')),
    ),
    section('when', 'clock', whenLines(reader, listing)),
    section('where', 'place', whereLines(reader, listing)),
    {
      ...section('children', 'child', children, prose(reader, ofOffer, 'childcare.notes')),
      sun: children.some(({ tone }) => tone === 'sun'),
      ...helper(reader, listing),
    },
    section('cost', 'cost', costLines(reader, listing), prose(reader, ofOffer, 'costNote')),
    { ...section('register', 'phone', registerLines(reader, listing)), actions: actions(reader, listing) },
    section(
      'about',
      iconOf(listing),
      [],
      [
        ...prose(reader, ofOffer, 'description'),
        ...prose(reader, ofOffer, 'whatYouGet', say('offer.get')),
        ...prose(reader, ofOffer, 'whatNot', say('offer.not')),
      ],
    ),
    section(
      'provider',
      'meet',
      providerLines(reader, listing),
      prose(reader, ['organisation', listing.organisation], 'about'),
    ),
  ].filter(({ lines, prose: texts, actions: ways = [] }) => lines.length + texts.length + ways.length > 0)
}

export function offerView(reader: Reader, listing: Listing, notes: Iterable<RuleNote>): OfferView {
  const { say, today } = reader
  const { offer } = listing
  const ended = hasEnded(listing, today)
  const [quickest] = actions(reader, listing)
  const others = ended ? similar(reader, listing) : undefined
  return {
    icon: iconOf(listing),
    kind: say(valueKey('kind', offer.kind)),
    ...(offer.example ? { example: say('example.mark') } : {}),
    ...titleOf(reader, listing),
    week: weekView(listing),
    days: days.values.map((day) => say(`dayShort.${day}`)),
    summary: prose(reader, ['offer', offer], 'summary')[0],
    marks: ended ? [] : marksOf(reader, listing),
    states: statesOf(reader, listing),
    ended,
    ...(others ? { similar: others } : {}),
    sections: sections(reader, listing),
    ...(quickest && !ended ? { ask: { label: askLabel(reader, listing), quickest } } : {}),
    ...(offer.sourceUrl ? { more: websiteLink(say('offer.more'), offer.sourceUrl) } : {}),
    rules: ruleViews(reader, [offer.kind], notes),
    checked: checkedPhrase(reader, listing),
    ...communityLine(reader, reader.text('offer', offer, 'title')),
    sensitive: factsOf(offer.kind).sensitive === true,
  }
}
