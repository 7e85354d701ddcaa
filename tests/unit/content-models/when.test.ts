import { describe, expect, test } from 'vitest'
import type { Field, Model } from '../../../content-models/define.ts'
import { models } from '../../../content-models/models.ts'
import { fieldsAt, valueAt } from '../../../content-models/paths.ts'
import { rulesOf } from '../../../content-models/rules.ts'
import { holds, type When } from '../../../content-models/when.ts'
import { anOffer } from '../../fixtures/offers.ts'

const all = (Object.values(models) as Model[]).flatMap((model) =>
  fieldsAt(model.fields).map((at) => ({ ...at, model })),
)
const withWhen = (name: 'asked' | 'needed') =>
  all.flatMap(({ model, path, field }) => {
    const when: When | undefined = field[name]
    return when ? [{ model, path, when, title: `${model.name}.${path}` }] : []
  })

test('an answer among several is enough, and none is none', () => {
  const when = { path: 'group.choice', is: ['a', 'b'] }
  expect(holds(when, { group: { choice: 'a' } })).toBe(true)
  expect(holds(when, { group: { choice: ['c', 'b'] } })).toBe(true)
  expect(holds(when, { group: { choice: 'c' } })).toBe(false)
  expect(holds(when, { group: {} })).toBe(false)
  expect(holds(when, {})).toBe(false)
})

describe.each([...withWhen('asked'), ...withWhen('needed')])('the condition of $title', ({ model, when }) => {
  test('names answers of a question of the same model', () => {
    const question: Field | undefined = fieldsAt(model.fields).find(({ path }) => path === when.path)?.field
    expect(question).toMatchObject({ kind: expect.stringMatching(/^choices?$/) as string })
    const { values } = (question as { values: { values: readonly string[] } }).values
    for (const answer of when.is) expect(values).toContain(answer)
    expect(when.is.length).toBeGreaterThan(0)
  })
})

describe.each(withWhen('needed'))('$title, which another answer makes necessary', ({ path, when }) => {
  test('is refused when it is missing, with each of these answers and with no other', () => {
    const question = fieldsAt(models.offer.fields).find((at) => at.path === when.path)?.field
    const { values } = (question as { values: { values: readonly string[] } }).values
    for (const answer of values) {
      const offer = structuredClone(anOffer()) as unknown as Record<string, unknown>
      for (const [at, value] of [
        [when.path, answer],
        [path, undefined],
      ] as const) {
        const names = at.split('.')
        const parent = valueAt({ offer }, ['offer', ...names.slice(0, -1)].join('.')) as Record<
          string,
          unknown
        >
        parent[names.at(-1) ?? ''] = value
      }
      const breaches = rulesOf('offer', offer).map((breach) => breach.path)
      expect(breaches.includes(path), `${when.path} = ${answer}`).toBe(when.is.includes(answer))
    }
  })
})
