/** Makes different spellings of the same word equal, for search in any script. The same on server and phone. */

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ی: 'ي',
  ى: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ک: 'ك',
  ګ: 'گ',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ґ: 'г',
  ё: 'е',
}
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10]

/** Digits of any script as 0–9. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((start) => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })

/**
 * Lower case, no accents, one form for Arabic letter variants, no joiners or elongation, ß as ss, and ä, ae and a alike.
 * `fold(fold(x)) === fold(x)`.
 */
export const fold = (text: string): string =>
  plainDigits(text)
    .toLowerCase()
    .replace(/[ـ\u200b-\u200f]/gu, '')
    .replace(/./gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (letter) => letters[letter] ?? letter)
    .replace(/([aou])e+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
