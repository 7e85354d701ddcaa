/** The columns of an offers table: derived from the model, named by the German labels of its form. */
import type { Field } from '../../content-models/define.ts'
import { fold } from '../../content-models/fold.ts'
import { offer } from '../../content-models/offer.ts'
import { fieldsAt } from '../../content-models/paths.ts'
import { place } from '../../content-models/place.ts'
import { label } from '../words.ts'
import type { Cell } from './cells/cell.ts'
import { cellOf } from './cells/cellOf.ts'
import type { Language } from '../spoken.ts'

export interface Column {
  /** "Kinderbetreuung: Art der Kinderbetreuung"; no other column has it */
  readonly name: string
  /** The same in English, for who reads the admin in it */
  readonly english: string
  /** Where its value stands in the document, "childcare.mode" */
  readonly path: string
  readonly field: Field
  readonly cell: Cell
  /** Further headings it is recognised by */
  readonly also: readonly string[]
}

/** The parts of a place's address, which make a new place where none is found. */
export const placeParts = ['street', 'postalCode', 'town', 'district'] as const
const commonNames: Readonly<Record<string, readonly string[]>> = {
  'place.street': ['Straße', 'Anschrift'],
  'place.postalCode': ['PLZ'],
  'place.town': ['Stadt', 'Gemeinde'],
  'place.district': ['Landkreis', 'Kreis'],
}

/** "childcare.mode" of the offer in words: the label of its group, then its own. */
const labelsOf = (language: Language, whole: string): string =>
  whole
    .split('.')
    .map((_, at, names) => names.slice(0, at + 1).join('.'))
    .map((path) => label(`offer.${path}.label`)[language])
    .join(': ')

const fromOffer: Column[] = fieldsAt(offer.fields).flatMap(({ path, field }) => {
  const cell = field.derived ? undefined : cellOf(field)
  const short = label(`offer.${path}.label`)
  const english = labelsOf('en', path)
  return cell
    ? [{ name: labelsOf('de', path), english, path, field, cell, also: [short.de, english, short.en, path] }]
    : []
})

const fromPlace: Column[] = placeParts.flatMap((part) => {
  const cell = cellOf(place.fields[part])
  const own = label(`place.${part}.label`)
  const path = `place.${part}`
  const whole = label('offer.place.label')
  const name = `${whole.de}: ${own.de}`
  return cell
    ? [
        {
          name,
          english: `${whole.en}: ${own.en}`,
          path,
          field: place.fields[part],
          cell,
          also: [...(commonNames[path] ?? []), own.de, own.en, path],
        },
      ]
    : []
})

const numberField: Field = { kind: 'text', max: 80, required: true }
const number: Column = {
  name: label('import.number').de,
  english: label('import.number').en,
  path: 'externalId',
  field: numberField,
  cell: cellOf(numberField) as Cell,
  also: [label('private.externalId.label').de, label('import.number').en, 'externalId'],
}

/** Every column, in the order of an export. */
export const columns: readonly Column[] = [number, ...fromOffer.flatMap(withItsParts)]

/** The address stands beside the place it belongs to. */
function withItsParts(column: Column): Column[] {
  return column.path === 'place' ? [column, ...fromPlace] : [column]
}

const byHeading = new Map<string, Column>(columns.map((column) => [fold(column.name), column]))
const claims = Map.groupBy(
  columns.flatMap((column) => column.also.map((name) => ({ name: fold(name), column }))),
  ({ name }) => name,
)
for (const [name, claimed] of claims) {
  const [first, ...others] = new Set(claimed.map(({ column }) => column))
  if (first && others.length === 0 && !byHeading.has(name)) byHeading.set(name, first)
}

/** The column of a heading, however it is spelled; undefined for none or when it could be several. */
export const columnOf = (heading: string): Column | undefined => byHeading.get(fold(heading))

/** Its name for who reads the admin in this language. */
export const nameIn = (language: Language, { name, english }: Column): string =>
  language === 'de' ? name : english

/** The column of a path. */
export const columnAt = (path: string): Column | undefined => columns.find((column) => column.path === path)
