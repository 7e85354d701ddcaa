/** Makes different spellings of the same word equal, for search in any script. The same on server and phone. */

/** Letters that stand for one another though no accent tells them apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ک: 'ك',
  ګ: 'گ',
  ة: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ґ: 'г',
}
const lettersWithOthers = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')
/** Written in four ways, or left out: м'ята, м’ята, мʼята, мята. Between Latin letters it parts words: l'école. */
const apostrophes = /(?<=\p{Script=Cyrillic})['’ʼ`]+(?=\p{Script=Cyrillic})/gu
const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** Digits of any script as 0–9. In every script they stand in a row, from nought to nine. */
export const plainDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let nought = code
    while (isDigit(nought - 1)) nought--
    return String((code - nought) % 10)
  })

/**
 * Lower case, no accents, one form for Arabic letter variants, no elongation and nothing invisible (joiners, direction
 * marks, soft hyphens), ß as ss, and ä, ae and a alike. `fold(fold(x)) === fold(x)`.
 */
export const fold = (text: string): string =>
  plainDigits(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(lettersWithOthers, (letter) => letters[letter] ?? letter)
    .replace(/([aou])e+/gu, '$1')
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
