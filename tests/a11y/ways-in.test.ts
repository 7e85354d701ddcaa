/** The pages of the CMS that are open to who has no account. */
import { expect, test } from 'vitest'
import { accessibility } from '../support/a11y.ts'

const site = accessibility()

test.for([
  ['join', 'light'],
  ['join', 'dark'],
  ['invitation/none', 'light'],
  ['confirmation/none', 'dark'],
] as const)('/admin/%s, %s: nobody is kept out', async ([path, scheme]) => {
  const url = `${site.system.cmsUrl}/admin/${path}`
  expect(await site.checkPage(url, { scheme, width: 360 })).toEqual([])
})
