import { describe, expect, test } from 'vitest'
import { isGuessable } from '../../../../cms/hooks/requireStrongPassword.ts'

describe('a password', () => {
  test.each([
    ['is short', 'kurz und gut'.slice(0, 11)],
    ['counts', '123456789012'],
    ['counts down', '987654321098'],
    ['is the alphabet', 'abcdefghijklmn'],
    ['is one letter', 'aaaaaaaaaaaaaaa'],
    ['is two letters', 'abababababababab'],
    ['is a word everybody takes', 'Passwort12345'],
    ['is this place and a year', 'Magdeburg2026'],
    ['is this place twice', 'Sachsen-Anhalt'],
    ['is what the site is called', 'Wegweiserin123'],
    ['is a row of keys', 'qwertzqwertz12'],
  ])('that %s is refused', (_why, password) => {
    expect(isGuessable(password)).toBe(true)
  })
  test.each([
    'vier Kraniche fliegen heim',
    'korrekt-pferd-batterie',
    'Zq7#mP2!xL9w',
    'лебеди летят домой',
    'طيور تعود الى البيت',
  ])('like "%s" is taken', (password) => {
    expect(isGuessable(password)).toBe(false)
  })
})
