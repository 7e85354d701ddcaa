/** Everything the model knows of an offer, in the order a woman needs it. */
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { languageOf } from '../../content-models/languages.ts'
import { valueKey } from '../../content-models/messages.ts'
import { lowThresholds } from '../../content-models/offerFacts.ts'
import { inForce, type RuleNote } from '../../content-models/ruleNote.ts'
import { days } from '../../content-models/vocabularies.ts'
import { iconOf, titleOf } from '../finder/cardView.ts'
import { isolated, longDate } from '../finder/phrases.ts'
import type { Reader, ReaderText } from '../finder/reader.ts'
import type { TextView } from '../finder/types.ts'
import { weekView } from '../finder/weekView.ts'
import { canILines, childrenLines, costLines, registerLines, whenLines, whereLines } from './lines.ts'
import type { ActionView, OfferView, ProseView, RuleView, SectionView } from './types.ts'

const textView = ({ language }: Reader, words: ReaderText): TextView =>
  words.language === language.code
    ? { text: words.text }
    : { text: words.text, lang: words.language, dir: languageOf(words.language)?.dir ?? 'ltr' }

function noteOf({ say, language }: Reader, words: ReaderText): string | undefined {
  if (words.language === 'de') return language.code.startsWith('de') ? undefined : say('title.onlyGerman')
  if (words.outdated) return say('title.outdated')
  return words.machine ? say('translation.text') : undefined
}

function prose(reader: Reader, { offer }: Listing, path: string, heading?: string): ProseView[] {
  const words = reader.text('offer', offer, path)
  if (!words) return []
  const note = noteOf(reader, words)
  return [{ paragraphs: textView(reader, words), ...(heading ? { heading } : {}), ...(note ? { note } : {}) }]
}

function sections(reader: Reader, listing: Listing): SectionView[] {
  const { say } = reader
  const section = (
    key: string,
    icon: SectionView['icon'],
    lines: SectionView['lines'],
    texts: ProseView[] = [],
  ): SectionView => ({
    key,
    icon,
    heading: say(`offer.${key}`),
    lines,
    prose: texts,
  })
  const children = childrenLines(reader, listing)
  return [
    section(
      'can',
      'level',
      canILines(reader, listing),
      prose(reader, listing, 'whatYouNeed', say('offer.need')),
    ),
    section('when', 'clock', whenLines(reader, listing)),
    section('where', 'place', whereLines(reader, listing)),
    {
      ...section('children', 'child', children, prose(reader, listing, 'childcare.notes')),
      sun: children.some(({ tone }) => tone === 'sun'),
    },
    section('cost', 'cost', costLines(reader, listing), prose(reader, listing, 'costNote')),
    section('register', 'phone', registerLines(reader, listing)),
    section(
      'about',
      iconOf(listing),
      [],
      [
        ...prose(reader, listing, 'description'),
        ...prose(reader, listing, 'whatYouGet', say('offer.get')),
        ...prose(reader, listing, 'whatNot', say('offer.not')),
      ],
    ),
    section('provider', 'meet', listing.organisation ? [{ text: isolated(listing.organisation.name) }] : []),
  ].filter((one) => one.lines.length > 0 || one.prose.length > 0)
}

/** A number as people read it: +49 30 23125-0 is not grouped by us, only its country code is set apart. */
const shownPhone = (phone: string): string => phone.replace(/^\+49/, '0')

function actions({ say }: Reader, { offer, organisation }: Listing): ActionView[] {
  const { contact } = offer
  const phone = contact?.phone ?? organisation?.phone
  const email = contact?.email ?? organisation?.email
  const website = contact?.website ?? organisation?.website
  return [
    ...(phone ? [{ href: `tel:${phone}`, label: say('offer.call'), detail: shownPhone(phone) }] : []),
    ...(contact?.mobile
      ? [{ href: `sms:${contact.mobile}`, label: say('offer.sms'), detail: shownPhone(contact.mobile) }]
      : []),
    ...(email ? [{ href: `mailto:${email}`, label: say('offer.mail'), detail: email }] : []),
    ...(website ? [{ href: website, label: say('offer.website'), detail: new URL(website).hostname }] : []),
  ]
}

function rules(reader: Reader, { offer }: Listing, notes: Iterable<RuleNote>): RuleView[] {
  const { say, today } = reader
  return [...notes]
    .filter((note) => note.kinds.includes(offer.kind) && inForce(note, today))
    .flatMap((note) => {
      const title = reader.text('ruleNote', note, 'title')
      const text = reader.text('ruleNote', note, 'text')
      if (!title || !text) return []
      const source = [
        say('offer.source', { source: isolated(note.source) }),
        say('offer.reviewed', { date: longDate(reader, note.reviewedOn) }),
        note.validUntil ? say('offer.validUntil', { date: longDate(reader, note.validUntil) }) : '',
      ]
      return [
        {
          title: textView(reader, title),
          text: textView(reader, text),
          source: source.filter(Boolean).join(' · '),
        },
      ]
    })
}

export function offerView(reader: Reader, listing: Listing, notes: Iterable<RuleNote>): OfferView {
  const { say, today, language } = reader
  const { offer, status } = listing
  return {
    icon: iconOf(listing),
    kind: say(valueKey('kind', offer.kind)),
    ...(offer.example ? { example: say('example.mark') } : {}),
    ...titleOf(reader, listing),
    ...(status && status.availability !== 'open'
      ? { state: say(valueKey('availability', status.availability)) }
      : {}),
    week: weekView(listing),
    days: days.values.map((day) => say(`dayShort.${day}`)),
    summary: prose(reader, listing, 'summary')[0],
    marks: lowThresholds(listing, language.code, today).map((mark) => say(`mark.${mark}`)),
    ended: hasEnded(listing, today) ? say('offer.ended') : undefined,
    sections: sections(reader, listing),
    actions: actions(reader, listing),
    rules: rules(reader, listing, notes),
    checked: status?.verifiedOn
      ? say('checked.on', { date: longDate(reader, status.verifiedOn) })
      : say('checked.ask'),
    sensitive: factsOf(offer.kind).sensitive === true,
  }
}
