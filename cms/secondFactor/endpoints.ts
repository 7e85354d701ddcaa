/**
 * `POST /api/users/second-factor` with `{ code }` completes a sign-in. For who is signed in: `…/begin` with `{ password }`
 * gives a new secret, `…/confirm` with `{ code }` switches it on and gives the codes for a lost phone, `…/off` with
 * `{ password, id? }` takes it off (an admin also off others), and `GET /api/users/:id/second-factor` says whether it is on.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { userOf, type CmsUser } from '../access/roles.ts'
import { note } from '../audit/note.ts'
import { togetherIn } from '../database/together.ts'
import { take } from '../guard/limits.ts'
import { isPassword } from '../guard/passwords.ts'
import { sentWith, type Sent } from '../sent.ts'
import { refusal } from '../refusal.ts'
import { accountById, isForSecondFactor, writeAccount, type Account } from './account.ts'
import { checkCode } from './check.ts'
import { addressOfSecret, newRecovery, newSecret } from './codes.ts'
import { completeSession, halfSessionOf } from './session.ts'

const post = (path: string, work: (req: PayloadRequest, sent: Sent) => Promise<object>): Endpoint => ({
  path: `/second-factor${path}`,
  method: 'post',
  handler: async (req) => {
    const sent = await sentWith(req)
    const answer = await togetherIn(req, () => work(req, sent))
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
})

/** Her own account, by her session. */
async function own(req: PayloadRequest): Promise<{ user: CmsUser; account: Account }> {
  const user = userOf(req.user)
  const account = user && (await accountById(req, user.id))
  if (!user || !account) throw new Forbidden(req.t)
  return { user, account }
}

/** An unattended screen must not be enough to change how somebody signs in. */
async function askPassword(req: PayloadRequest, account: Account, typed: unknown): Promise<void> {
  if (!(await take('loginsOfAccount', account.email))) throw refusal(req, 429, 'rules.tooManyTries')
  if (typeof typed !== 'string' || !(await isPassword(typed, account)))
    throw refusal(req, 400, 'rules.currentPassword')
}

const noteOn = (req: PayloadRequest, id: string) => note(req, { did: 'changed', what: 'users', which: id })

export const secondFactorEndpoints: Endpoint[] = [
  post('', async (req, { code }) => {
    const half = await halfSessionOf(req, req.headers)
    if (!half) throw refusal(req, 401, 'rules.signInAgain')
    await completeSession(req, half, await checkCode(req, half.account, code))
    return { ok: true }
  }),
  post('/begin', async (req, { password }) => {
    const { user, account } = await own(req)
    if (!isForSecondFactor(user.role)) throw new Forbidden(req.t)
    await askPassword(req, account, password)
    if (account.secondSince) throw refusal(req, 409, 'rules.secondFactorIsOn')
    const secret = newSecret()
    await writeAccount(req, account, { secondSecret: req.payload.encrypt(secret), secondStep: 0 })
    return { secret, picture: renderSVG(addressOfSecret(secret, account.email)) }
  }),
  post('/confirm', async (req, { code }) => {
    const { account } = await own(req)
    if (!account.secondSecret || account.secondSince) throw refusal(req, 409, 'rules.secondFactorIsOn')
    const changes = await checkCode(req, account, code)
    const { codes, kept } = newRecovery()
    // Whoever else is signed in to it did not show a code.
    const { _sid: sid } = req.user as unknown as { _sid?: string }
    const sessions = (account.sessions ?? []).filter(({ id }) => id === sid)
    await writeAccount(req, account, {
      ...changes,
      sessions,
      secondSince: new Date().toISOString(),
      secondRecovery: kept,
    })
    await noteOn(req, account.id)
    return { codes }
  }),
  post('/off', async (req, { password, id }) => {
    const { user, account } = await own(req)
    const whose = typeof id === 'string' ? id : user.id
    if (whose !== user.id && user.role !== 'admin') throw new Forbidden(req.t)
    await askPassword(req, account, password)
    const nothing = { secondSecret: null, secondSince: null, secondStep: null, secondRecovery: null }
    const changed = await accountById(req, whose)
    if (!changed) throw new Forbidden(req.t)
    await writeAccount(req, changed, { ...nothing, secondWaiting: null })
    await noteOn(req, whose)
    return { ok: true }
  }),
  {
    path: '/:id/second-factor',
    method: 'get',
    handler: async (req) => {
      const { user } = await own(req)
      const id = String(req.routeParams?.['id'])
      if (id !== user.id && user.role !== 'admin') throw new Forbidden(req.t)
      const asked = await accountById(req, id)
      return Response.json({
        isOn: Boolean(asked?.secondSince),
        isOwn: id === user.id,
        isOffered: isForSecondFactor(asked?.role),
      })
    },
  },
]
