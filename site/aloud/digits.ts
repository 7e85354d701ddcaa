/** How a text is handed to a voice: telephone numbers digit by digit, marks that only the eye needs left out. */

/** Marks of direction and places where a word may break; some voices say their names. */
const unheard = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/g
const number = /\+?\p{Nd}(?:[\p{Nd}\s/()-]*\p{Nd})?/gu
/** Begins with 0 or +, and is no part of a time, a date or a price. */
const phoneLike = /(^|[^\p{Nd}:.,])([+0]\p{Nd}[\p{Nd}\s/()-]{3,}\p{Nd})(?![:.,]?\p{Nd})/gu
const fewest = 6

/** "+49 391 55512" → "+ 4 9, 3 9 1, 5 5 5 1 2": its groups stay, as short pauses. */
export const spelled = (phone: string): string =>
  phone.replace(number, (digits) => {
    const groups = digits.split(/\P{Nd}+/u).filter(Boolean)
    return (digits.startsWith('+') ? '+ ' : '') + groups.map((group) => [...group].join(' ')).join(', ')
  })

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0

/** A text as it is spoken. Within a link that calls, all digits are spelled; else those that look like a number to call. */
export function spoken(text: string, phone = false): string {
  const heard = text.replace(unheard, '')
  if (phone) return spelled(heard)
  return heard.replace(phoneLike, (whole, before: string, digits: string) =>
    digitsIn(digits) < fewest ? whole : before + spelled(digits),
  )
}
