/** Makes the first admin when there is none, and prints her password once. A second run does nothing. */
import { randomBytes } from 'node:crypto'
import { withPayload } from './open.ts'

const email = process.argv[2] ?? 'admin@example.org'

await withPayload(async (payload) => {
  const { totalDocs } = await payload.count({ collection: 'users', where: { role: { equals: 'admin' } } })
  if (totalDocs > 0) return
  const password = randomBytes(12).toString('base64url')
  await payload.create({ collection: 'users', data: { name: 'Admin', email, password, role: 'admin' } })
  console.log(`First admin: ${email}\nPassword (shown this once, please change it): ${password}`)
})
process.exit(0)
