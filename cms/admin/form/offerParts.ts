/** What of our own stands in the form of an offer, with its words. */
import type { Field } from 'payload'
import { valueKey } from '../../../content-models/messages.ts'
import { offer } from '../../../content-models/offer.ts'
import { fieldsAt } from '../../../content-models/paths.ts'
import { entryPapers, germanLevels, stages } from '../../../content-models/vocabularies.ts'
import { label } from '../../words.ts'
import { inBoth, named } from '../inBoth.ts'
import { likenessWords, scheduleWords } from '../hints/words.ts'
import { groupedList } from './choice.ts'
import type { KindWords } from './KindProposal.tsx'
import { kindGroups } from './kindGroups.ts'
import type { CopyWords, MissingWords } from './words.ts'

const kindWords = inBoth((language): KindWords => {
  const lists = [stages, germanLevels, entryPapers]
  return {
    usual: label('form.kindUsual')[language],
    stage: label('form.kindStage')[language],
    german: label('offer.germanFrom.label')[language],
    papers: label('offer.papers.label')[language],
    values: Object.fromEntries(
      lists.flatMap(({ name, values }) =>
        values.map((value) => [`${name}.${value}`, label(valueKey(name, value))[language]]),
      ),
    ),
  }
})

const missingWords = inBoth((language): MissingWords => ({
  title: label('form.missing')[language],
  labels: named(
    fieldsAt(offer.fields).map(({ path }) => path),
    (path) => label(`offer.${path}.label`)[language],
  ),
}))

const copyWords = inBoth((language): CopyWords => ({
  button: label('form.copy')[language],
  explains: label('form.copyExplains')[language],
  check: label('form.copyCheck')[language],
  failed: label('form.copyFailed')[language],
  notSaved: label('review.notSaved')[language],
}))

const part = (name: string, path: string, words: object, position?: 'sidebar'): Field => ({
  name,
  type: 'ui',
  admin: {
    ...(position ? { position } : {}),
    components: { Field: { path, clientProps: { words } } },
  },
})

/** At the top, once somebody wanted to publish too early. */
export const missingAnswers = part('missing', '/admin/form/MissingAnswers.tsx#MissingAnswers', missingWords)
/** Above the questions, for on a phone the panels stand far below them. */
export const copyHint = part('copyHint', '/admin/form/CopyHint.tsx#CopyHint', copyWords)
export const scheduleHints = part('hours', '/admin/hints/ScheduleHints.tsx#ScheduleHints', scheduleWords)
/** Beside the form: within it, a hint is drawn only once somebody comes near it, and of a copy all is filled already. */
export const likeness = part('likeness', '/admin/hints/Likeness.tsx#Likeness', likenessWords, 'sidebar')
export const copyPanel = part('copy', '/admin/form/CopyPanel.tsx#CopyPanel', copyWords, 'sidebar')

/** The kinds under the steps of the way, and what follows from the chosen one. */
export const withGroups = (kind: Field): Field =>
  ({
    ...kind,
    admin: {
      ...kind.admin,
      components: {
        ...groupedList(kindGroups),
        afterInput: [
          { path: '/admin/form/KindProposal.tsx#KindProposal', clientProps: { words: kindWords } },
        ],
      },
    },
  }) as Field
