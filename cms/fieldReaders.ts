/** Reads what people type into the one form that is stored; undefined when it cannot be read. */
import { plainDigits } from '../content-models/fold.ts'
import { email } from '../content-models/schema.ts'

export interface Reader {
  read(typed: string): string | undefined
  /** Key of the sentence that says what is wrong and what to do */
  readonly refusal: string
}

/** A telephone number as E.164, or a short national number (110, 116016). German unless it says otherwise. */
export const readPhone: Reader = {
  refusal: 'rules.phone',
  read(typed) {
    const digits = plainDigits(typed)
      .replace(/\(0\)/g, '')
      // With every kind of dash, and the invisible marks that copied numbers carry
      .replace(/[\s\p{Pd}\p{Cf}/().]/gu, '')
    const number = digits.replace(/^00/, '+').replace(/^\+490/, '+49')
    const national = /^0\d{4,13}$/.test(number) ? `+49${number.slice(1)}` : number
    return /^\+[1-9]\d{6,14}$/.test(national) || /^1\d{2,5}$/.test(national) ? national : undefined
  },
}

export const readEmail: Reader = {
  refusal: 'rules.email',
  read: (typed) => email.safeParse(typed.trim()).data,
}

const isPublicHost = (host: string): boolean => /\.([a-z]{2,}|xn--[a-z0-9-]+)$/.test(host)

/** A web address; "www.example.org" gets its https. One with a name before an "@" leads elsewhere than it seems to. */
export const readUrl: Reader = {
  refusal: 'rules.url',
  read(typed) {
    const address = /^[a-z]+:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
    try {
      const url = new URL(address)
      const isWeb = /^https?:$/.test(url.protocol) && isPublicHost(url.hostname)
      return isWeb && !url.username && !url.password ? url.href : undefined
    } catch {
      return undefined
    }
  },
}

/** A time of day, "9", "9.30" or "9:30 Uhr", as "09:30". */
export const readTime: Reader = {
  refusal: 'rules.time',
  read(typed) {
    const [, hours, minutes = '0'] =
      /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|h)?\s*$/i.exec(plainDigits(typed)) ?? []
    if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
    return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  },
}
