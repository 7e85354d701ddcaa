import { expect, test } from 'vitest'
import { asOf } from '../../../../cms/admin/status/facts.ts'
import { addDays, todayInBerlin } from '../../../../content-models/localDate.ts'
import { freshCount, freshDays } from '../../../../content-models/offerFacts.ts'

const today = todayInBerlin()
const old = 'vor {{days}} Tagen'

test.each([freshDays - 1, freshDays, freshDays + 1])(
  'the panel calls a count of %i days ago old exactly where women do not read it any more',
  (days) => {
    const on = addDays(today, -days)
    const isOld = asOf(`${on}T12:00:00.000Z`, old) === `vor ${String(days)} Tagen`
    expect(isOld).toBe(freshCount(3, on, today) === undefined)
  },
)
