import type { Condition } from 'payload'
import { describe, expect, test } from 'vitest'
import { offerForm } from '../../../../cms/collections/offerForm.ts'
import type { Field } from '../../../../content-models/define.ts'
import { offer } from '../../../../content-models/offer.ts'
import { fieldsAt } from '../../../../content-models/paths.ts'
import { holds } from '../../../../content-models/when.ts'
import { careModes } from '../../../../content-models/vocabularies.ts'

const provider = { id: 'p', role: 'provider' }
const coordinator = { id: 'c', role: 'coordinator' }

interface Question {
  path: string
  /** In a part that is closed at first */
  isClosed: boolean
}

/** The questions that the form shows to somebody, in its order, when these answers are given. */
function questions(data: object, user: object, fields = offerForm, prefix = '', closed = false): Question[] {
  return fields.flatMap((field) => {
    const condition = field.admin?.condition as Condition | undefined
    if (condition && !condition(data, {}, { user } as never)) return []
    const isClosed = closed || (field.type === 'collapsible' && field.admin?.initCollapsed === true)
    if (field.type === 'collapsible' || field.type === 'row')
      return questions(data, user, field.fields, prefix, isClosed)
    if (field.type === 'group' && 'name' in field)
      return questions(data, user, field.fields, `${prefix}${field.name}.`, isClosed)
    if (!('name' in field) || field.type === 'ui' || field.admin?.readOnly || field.admin?.hidden) return []
    return [{ path: prefix + field.name, isClosed }]
  })
}

const modelFields = new Map<string, Field>(fieldsAt(offer.fields).map(({ path, field }) => [path, field]))
/** What must be answered before publishing, and is not answered by itself. */
const demanded = (data: object, user: object) =>
  questions(data, user).filter(({ path }) => {
    const field = modelFields.get(path)
    const isNeeded = field?.required === true || (field?.needed !== undefined && holds(field.needed, data))
    return isNeeded && !('initial' in field)
  })

const fixedTimes = { venue: 'on_site', schedule: { form: 'weekly' } }
/** With everything that other answers can make visible. */
const everything = {
  ...fixedTimes,
  kind: 'integration_general',
  eligibility: ['tolerated'],
  cost: 'paid',
  childcare: { mode: 'on_site_included' },
}

describe('a provider', () => {
  test('must answer eleven questions at most, with fixed times at a place', () => {
    expect(demanded(fixedTimes, provider).map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'kind',
      'audience',
      'schedule.form',
      'schedule.slots',
      'partTime',
      'duration',
      'entry',
      'childcare.mode',
      'place',
    ])
  })
  test('finds none of them in a closed part', () => {
    expect(demanded(everything, provider).filter(({ isClosed }) => isClosed)).toEqual([])
  })
  test('is not asked for what follows from who she is, nor for what the coordination decides', () => {
    const paths = questions(everything, provider).map(({ path }) => path)
    expect(paths).not.toContain('organisation')
    expect(paths).not.toContain('stages')
    expect(questions(everything, coordinator).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['organisation', 'stages']),
    )
  })
  test('is not asked about childcare where there is none', () => {
    const asked = (mode: string) =>
      questions({ childcare: { mode } }, provider).filter(({ path }) => path.startsWith('childcare.'))
    expect(asked('none').map(({ path }) => path)).toEqual(['childcare.mode', 'childcare.notes'])
    for (const mode of careModes) expect(asked(mode).length).toBeGreaterThan(8)
  })
})

test('every question of the model has its place in the form, once', () => {
  const shown = questions(everything, coordinator).map(({ path }) => path)
  const owed = [...modelFields].filter(([, { derived }]) => !derived).map(([path]) => path)
  expect(shown.filter((path) => modelFields.has(path)).sort()).toEqual(owed.sort())
})
