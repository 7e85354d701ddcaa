/** The columns of a table under the questions of the form, in its order. On the server alone: it reads the form. */
import type { Field } from 'payload'
import { offerForm } from '../../collections/offerForm.ts'
import { columns, nameIn, type Column } from '../../import/columns.ts'
import type { Label } from '../../words.ts'
import type { Language } from '../../spoken.ts'

export interface ColumnGroup {
  /** "" for what stands before the first question */
  readonly label: string
  readonly columns: readonly { readonly path: string; readonly name: string }[]
}

/** The paths of what is asked in these fields, "childcare.mode". */
function pathsIn(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'group' && 'name' in field) return pathsIn(field.fields, `${prefix}${field.name}.`)
    if (field.type === 'collapsible' || field.type === 'row') return pathsIn(field.fields, prefix)
    return 'name' in field && field.type !== 'ui' ? [prefix + field.name] : []
  })
}

const sections = offerForm.flatMap((field) =>
  field.type === 'collapsible' && 'label' in field
    ? [{ label: field.label as Label, paths: pathsIn(field.fields) }]
    : [],
)

/** An address stands where the place is asked for. */
const placeOf = (path: string) => (path.startsWith('place.') ? 'place' : path)

/** Every column once; first the number, which no question asks for. */
export function columnGroups(language: Language): ColumnGroup[] {
  const shown = (some: readonly Column[]) =>
    some.map((column) => ({ path: column.path, name: nameIn(language, column) }))
  const asked = new Set(sections.flatMap(({ paths }) => paths))
  return [
    { label: '', columns: shown(columns.filter(({ path }) => !asked.has(placeOf(path)))) },
    ...sections.map(({ label, paths }) => ({
      label: label[language],
      columns: shown(paths.flatMap((path) => columns.filter((column) => placeOf(column.path) === path))),
    })),
  ].filter((group) => group.columns.length > 0)
}
