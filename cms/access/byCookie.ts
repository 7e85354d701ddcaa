/** How the pages of the admin know who is there: they are asked for past the guard of the REST interface. */
import { JWTAuthentication, type AuthStrategy } from 'payload'
import { withSession } from '../guard/sessionCookie.ts'

export const byCookie: AuthStrategy = {
  name: 'session-cookie',
  authenticate: (args) => JWTAuthentication({ ...args, headers: withSession(args.headers) }),
}
