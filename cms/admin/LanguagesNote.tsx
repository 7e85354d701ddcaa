/** On her own account, above the choice of a language: which of them have all words. In the language she reads. */
import type { UIFieldServerProps } from 'payload'
import { label } from '../words.ts'

export function LanguagesNote({ id, i18n, user }: UIFieldServerProps) {
  if (id === undefined || id !== user.id) return null
  const said = label('account.languages')
  return <p className="languages-note">{said[i18n.language] ?? said.de}</p>
}
