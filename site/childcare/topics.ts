/** What is known about childcare, part by part. What is over or was not looked up in time says so, and does not vanish. */
import { valueKey } from '../../content-models/messages.ts'
import { hasBegun, ruleTopics, type RuleNote, type RuleTopic } from '../../content-models/ruleNote.ts'
import type { Reader } from '../finder/reader.ts'
import { datedRule } from '../offer/rules.ts'
import type { RuleView } from '../offer/types.ts'

export interface TopicView {
  readonly topic: RuleTopic
  readonly heading: string
  readonly rules: readonly RuleView[]
}

/** The notes on a topic that hold already or have held. */
export const rulesOn = (reader: Reader, topic: RuleTopic, notes: Iterable<RuleNote>): RuleView[] =>
  [...notes]
    .filter((note) => note.topics?.includes(topic) && hasBegun(note, reader.today))
    .flatMap((note) => datedRule(reader, note))

/** Every part that has something to say, in the order of the vocabulary. */
export const topicViews = (reader: Reader, notes: readonly RuleNote[]): TopicView[] =>
  ruleTopics.values
    .map((topic) => ({
      topic,
      heading: reader.say(valueKey(ruleTopics.name, topic)),
      rules: rulesOn(reader, topic, notes),
    }))
    .filter(({ rules }) => rules.length > 0)
