/** On the start page of who can do most: asks her to switch her second factor on. */
import { createLocalReq, type ServerProps } from 'payload'
import { userOf } from '../../access/roles.ts'
import { accountById, isForSecondFactor } from '../../secondFactor/account.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'

export async function SecondFactorNote({ i18n, payload, user }: ServerProps) {
  const known = userOf(user ?? null)
  if (!known || !isForSecondFactor(known.role)) return null
  const account = await accountById(await createLocalReq({}, payload), known.id)
  if (account?.secondSince) return null
  return (
    <p {...ownWords(i18n.language)}>
      <a href="/admin/account">{sentence(i18n.language, 'secondFactor.note')}</a>
    </p>
  )
}
