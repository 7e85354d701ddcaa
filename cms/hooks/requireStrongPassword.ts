/** At least 12 characters, no common word of this place: Payload itself accepts three characters. */
import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { sentence } from '../words.ts'

const shortest = 12
const guessable = ['passwort', 'password', 'wegweiser', '123456', 'qwertz', 'sachsen', 'anhalt', 'magdeburg']

/** How often a character is neither the one before nor its neighbour: once in "123456789012". */
const surprises = (text: string): number =>
  [...text].filter((_, at) => at > 0 && Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) > 1).length

export const isGuessable = (password: string): boolean => {
  const plain = password.toLowerCase()
  const withoutWords = guessable.reduce((rest, word) => rest.replaceAll(word, ''), plain)
  return password.length < shortest || surprises(withoutWords) < 5 || new Set(plain).size < 5
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const requireStrongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const { password } = (args as { data?: { password?: unknown } }).data ?? {}
  if (typeof password === 'string' && isGuessable(password))
    throw new ValidationError(
      {
        collection: 'users',
        errors: [{ path: 'password', message: sentence(req.i18n.language, 'rules.password') }],
      },
      req.t,
    )
  return args
}
