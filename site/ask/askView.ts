/** The page that asks for a place at an offer, all words resolved. */
import { factsOf } from '../../content-models/kinds.ts'
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import type { TextView } from '../finder/types.ts'
import { titleOf } from '../finder/cardView.ts'
import { actions } from '../offer/actions.ts'
import { registerLines } from '../offer/lines.ts'
import { askLabel } from '../offer/states.ts'
import type { ActionView, LineView } from '../offer/types.ts'
import type { Answers } from './answers.ts'
import { questionsFor, type QuestionsView } from './questions.ts'
import { sayingsFor } from './sayings.ts'
import { callsAtNoTime, messageOf, type Readers, type Sentence } from './sentences.ts'
import { plainMessage, signalLink, waysWith } from './ways.ts'

export interface MessageView {
  readonly sentences: readonly Sentence[]
  /** The German text as it is sent */
  readonly text: string
  readonly ways: readonly ActionView[]
  readonly signal?: ActionView
  /** She wants calls, and has not said when */
  readonly callsAtNoTime: boolean
}

export interface AskView {
  readonly heading: string
  readonly sensitive: boolean
  /** Absent where the offer is sensitive: its name stays on its own page */
  readonly title?: TextView
  readonly questions?: QuestionsView
  readonly message?: MessageView
  readonly sayings: readonly Sentence[]
  /** How and when they answer, and in which languages */
  readonly answered: readonly LineView[]
  /** Calls, and where there is no message every other way */
  readonly contacts: readonly ActionView[]
}

function messageView(readers: Readers, listing: Listing, answers: Answers): MessageView {
  const sentences = messageOf(readers, listing, answers)
  const text = plainMessage(sentences.map(({ german }) => german).join('\n'))
  const found = actions(readers.own, listing)
  const signal = signalLink(found, readers.own.say('ask.signal'))
  return {
    sentences,
    text,
    ways: waysWith(found, { subject: askLabel(readers.german, listing), text }),
    ...(signal ? { signal } : {}),
    callsAtNoTime: callsAtNoTime(answers),
  }
}

/** The page; undefined where there is nothing to ask for, or nobody to ask. */
export function askView(readers: Readers, listing: Listing, answers: Answers): AskView | undefined {
  const { own } = readers
  const contacts = actions(own, listing)
  if (contacts.length === 0 || hasEnded(listing, own.today)) return undefined
  const shared = { sayings: sayingsFor(readers, listing), answered: registerLines(own, listing) }
  if (factsOf(listing.offer.kind).sensitive)
    return { ...shared, heading: own.say('offer.contact'), sensitive: true, contacts }
  return {
    ...shared,
    heading: askLabel(own, listing),
    sensitive: false,
    title: titleOf(own, listing).title,
    questions: questionsFor(own, listing, answers),
    message: messageView(readers, listing, answers),
    contacts: contacts.filter(
      ({ href }) => /^(tel|https?):/.test(href) && !href.startsWith('https://wa.me/'),
    ),
  }
}
