/** `POST /api/examples/remove`: an admin deletes every invented example. */
import type { Endpoint } from 'payload'
import { userOf } from '../access/roles.ts'
import { removeExamples } from '../demo/remove.ts'

export const removeExamplesEndpoint: Endpoint = {
  path: '/examples/remove',
  method: 'post',
  handler: async (req) => {
    if (userOf(req.user)?.role !== 'admin')
      return Response.json({ errors: [{ message: 'Only admins.' }] }, { status: 403 })
    await removeExamples(req.payload)
    return Response.json({ ok: true })
  },
}
