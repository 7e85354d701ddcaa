/** On the login page, in place of its form: asks for the code of whoever has given her password. */
import './secondFactor.css'
import { headers as headersOf } from 'next/headers.js'
import { createLocalReq, type ServerProps } from 'payload'
import { halfSessionOf } from '../../secondFactor/session.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { CodeForm } from './CodeForm.tsx'
import { codeWords } from './words.ts'

export async function AskCode({ i18n, payload, searchParams }: ServerProps) {
  // She wants to sign in with another account.
  if (searchParams?.['again'] !== undefined) return null
  const req = await createLocalReq({}, payload)
  if (!(await halfSessionOf(req, await headersOf()))) return null
  return (
    <div className="second-factor" {...ownWords(i18n.language)}>
      <h1>{sentence(i18n.language, 'secondFactor.ask')}</h1>
      <CodeForm words={codeWords(i18n.language)} />
    </div>
  )
}
