import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districtKeys } from '../../../content-models/geography/districts.ts'
import { duties, officeTypes, type Office } from '../../../content-models/office.ts'
import { responsibleFor } from '../../../content-models/responsible.ts'
import { content, published } from '../demo/examples.ts'

const examples = published.flatMap(([, kind, entry]) =>
  kind === 'office' ? [entry as unknown as Office] : [],
)

const offices = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      name: fc.constantFrom('A', 'B', 'C', 'D'),
      type: fc.constantFrom(...officeTypes.values),
      duties: fc.subarray([...duties.values], { minLength: 1 }),
      districts: fc.subarray([...districtKeys.values], { minLength: 1 }),
      vacant: fc.constant(true),
      source: fc.constant('x'),
    },
    { requiredKeys: ['id', 'name', 'type', 'duties', 'source'] },
  ),
  { selector: ({ id }) => id, maxLength: 12 },
)
const duty = fc.constantFrom(...duties.values)
const district = fc.constantFrom(...districtKeys.values)

describe('who is responsible', () => {
  test('is somebody who does it, is there, and is not vacant; everybody who does is named once', () => {
    fc.assert(
      fc.property(offices, duty, district, (all, asked, where) => {
        const { vacant, first, next } = responsibleFor(all, asked, where)
        const does = (one: Office) => one.duties.includes(asked) && (one.districts?.includes(where) ?? true)
        for (const one of [...vacant, ...(first ? [first] : []), ...next]) expect(does(one)).toBe(true)
        const filled = all.filter((one) => does(one) && !one.vacant)
        expect([...(first ? [first] : []), ...next].map(({ id }) => id).sort()).toEqual(
          filled.map(({ id }) => id).sort(),
        )
        for (const one of vacant) expect(one.vacant).toBe(true)
      }),
    )
  })

  test('does not depend on the order in which offices are known', () => {
    fc.assert(
      fc.property(offices, duty, district, (all, asked, where) => {
        const unlike = all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at)
        expect(responsibleFor([...unlike].reverse(), asked, where)).toEqual(
          responsibleFor(unlike, asked, where),
        )
      }),
    )
  })

  test('in the examples every duty in every district has somebody, or a post that is seen to be vacant', () => {
    for (const asked of duties.values)
      for (const where of districtKeys.values) {
        const { vacant, first } = responsibleFor(examples, asked, where)
        expect(first !== undefined || vacant.length > 0, `${asked} in ${where}`).toBe(true)
      }
  })

  test('shows a vacant post and who stands in', () => {
    const post = examples.find(({ type, vacant }) => type === 'integration_coordination' && vacant)!
    const { vacant, first } = responsibleFor(examples, 'integration', post.districts![0]!)
    expect(vacant.map(({ name }) => name)).toContain(post.name)
    expect(first?.type).toBe('welcome_centre')
  })

  test('has offices in all 14 districts among the examples', () => {
    expect(content.offices.filter(({ type }) => type === 'youth_office')).toHaveLength(14)
  })
})
