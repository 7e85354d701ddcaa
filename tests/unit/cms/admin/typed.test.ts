import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, missingIn, putBack, type Answers } from '../../../../cms/admin/keepTyped/typed.ts'

const answer = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.record({ day: fc.string() })),
)
const answers = fc.record({
  title: fc.string(),
  kind: answer,
  schedule: fc.record({ form: fc.string(), slots: answer }),
}) as fc.Arbitrary<Answers>

describe('what was typed', () => {
  it('put back into what it was typed over gives what stood there', () => {
    fc.assert(
      fc.property(answers, answers, (before, now) => {
        expect(difference(putBack(before, difference(before, now)), now)).toEqual([])
      }),
    )
  })
  it('leaves alone what somebody else changed meanwhile', () => {
    const typed = difference(
      { title: 'a', summary: 's', schedule: { form: 'weekly', amount: 1 } },
      { title: 'b', summary: 's', schedule: { form: 'weekly', amount: 2 } },
    )
    const others = { title: 'a', summary: 'new', schedule: { form: 'unknown', amount: 1 } }
    expect(putBack(others, typed)).toEqual({
      title: 'b',
      summary: 'new',
      schedule: { form: 'unknown', amount: 2 },
    })
  })
  it('is nothing where the system alone wrote', () => {
    const row = { day: 'mo', from: '09:00' }
    expect(
      difference(
        { id: 1, rev: 4, slug: 'a', slots: [row] },
        { id: 1, rev: 5, slug: 'b', slots: [{ ...row, id: 'r1' }], note: '' },
      ),
    ).toEqual([])
  })
  it('is not missing any more once it was saved', () => {
    fc.assert(
      fc.property(answers, answers, (before, now) => {
        expect(missingIn(now, difference(before, now))).toEqual([])
      }),
    )
  })
  it('is missing where it never arrived', () => {
    const typed = difference({ title: 'a' }, { title: 'b' })
    expect(missingIn({ title: 'a' }, typed)).toEqual([{ path: ['title'], value: 'b' }])
  })
})
