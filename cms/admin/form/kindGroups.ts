/** The kinds of offers under the step of the way where they begin; what has ended cannot be chosen any more. */
import { factsOf, offerKinds } from '../../../content-models/kinds.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { stages } from '../../../content-models/vocabularies.ts'
import { label } from '../../words.ts'
import type { ChoiceGroup } from './choice.ts'

const present = offerKinds.values.filter((kind) => factsOf(kind).ended === undefined)

export const kindGroups: readonly ChoiceGroup[] = stages.values
  .map((stage) => ({
    label: label(valueKey('stage', stage)),
    values: present.filter((kind) => factsOf(kind).stages[0] === stage),
  }))
  .filter(({ values }) => values.length > 0)
