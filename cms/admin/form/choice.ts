/** How a list of answers is shown: a few as buttons that need one tap, many as a list that can be searched by typing. */
import type { ChoiceField } from '../../../content-models/define.ts'
import type { Label } from '../../words.ts'

/** Answers under a heading. */
export interface ChoiceGroup {
  readonly label: Label
  readonly values: readonly string[]
}

const asButtonsUpTo = 4

/** Buttons of one answer cannot be emptied, so they stand only where something must be chosen or already is. */
const asButtons = ({ kind, values, required, initial }: ChoiceField): boolean =>
  kind === 'choice' && values.values.length <= asButtonsUpTo && (required === true || initial !== undefined)

export const choiceComponents = (field: ChoiceField) => ({
  Field: asButtons(field)
    ? { path: '/admin/form/ChoiceButtons.tsx#ChoiceButtons' }
    : { path: '/admin/form/ChoiceList.tsx#ChoiceList' },
})

/** The same list with its answers under headings. */
export const groupedList = (groups: readonly ChoiceGroup[]) => ({
  Field: { path: '/admin/form/ChoiceList.tsx#ChoiceList', clientProps: { groups } },
})
