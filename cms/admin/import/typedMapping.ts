/** The mapping as it stands in the page's form, and where the tab keeps it. */
import type { TypedMapping } from '../../import/mapping.ts'
import type { Questions } from '../../import/questions.ts'
import { forgetInTab, keepInTab, keptInTab } from '../inTab.ts'

/** Nothing was chosen for a word yet; "" stands for "leave empty". */
export const undecided = '?'

export const columnName = (at: number): string => `column-${at}`
export const wordName = (path: string, at: number): string => `word-${path}-${at}`

const textOf = (form: FormData, name: string, otherwise: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : otherwise
}

/** What she said about her table: what differs from what we know by ourselves, and what we do not know. */
export function mappingIn(form: FormData, { headings, words }: Questions): Required<TypedMapping> {
  const columns = headings.flatMap(({ name, known }, at) => {
    const path = textOf(form, columnName(at), known)
    return path === known && known !== '' ? [] : [[name, path || null] as const]
  })
  const values = words.map(({ path, words: asked }) => {
    const said = asked.flatMap(({ word }, at) => {
      const value = textOf(form, wordName(path, at), undecided)
      return value === undecided ? [] : [[word, value || null] as const]
    })
    return [path, Object.fromEntries(said)] as const
  })
  return { columns: Object.fromEntries(columns), values: Object.fromEntries(values) }
}

/** Does it say nothing at all? */
export const isEmptyMapping = ({ columns = {}, values = {} }: TypedMapping): boolean =>
  [columns, ...Object.values(values)].every((said) => Object.keys(said).length === 0)

/** Tables are told apart by their headings: a corrected one has the same. */
const keyOf = ({ headings }: Questions) => `mapping/${JSON.stringify(headings.map(({ name }) => name))}`

export const keptMapping = (questions: Questions): TypedMapping | undefined =>
  keptInTab(keyOf(questions)) as TypedMapping | undefined

export const keepMapping = (questions: Questions, mapping: TypedMapping): void =>
  isEmptyMapping(mapping) ? forgetInTab(keyOf(questions)) : keepInTab(keyOf(questions), mapping)
