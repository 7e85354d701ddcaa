/** How a German name sounds, whatever letters of her script somebody takes for it. */
import { fold } from '../fold.ts'

const own = String.raw`[\p{Script=Arabic}\p{Script=Cyrillic}]`

/** Letters that stand for the same sound of a German name: Magdeburg ends in ج, گ, غ or ك, Harz begins with г or х. */
const alike: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/[ءعьъ]/gu, ''],
  // "Bad Kösen" is written in one word too, and a joiner is on few keyboards.
  [new RegExp(`(?<=${own}) +(?=${own})`, 'gu'), ''],
  [/ +/gu, ' '],
  [/[گجقڭݣ]/gu, 'غ'],
  [/پ/gu, 'ب'],
  [/ڤ/gu, 'ف'],
  [/چ/gu, 'تش'],
  [/[زژذظص]/gu, 'س'],
  [/[طث]/gu, 'ت'],
  [/ض/gu, 'د'],
  [/ح/gu, 'ه'],
  [/ێ/gu, 'ي'],
  [/ۆ/gu, 'و'],
  [/[хґ]/gu, 'г'],
  [/[іы]/gu, 'и'],
  [/э/gu, 'е'],
  [/є/gu, 'ие'],
  [/ю/gu, 'у'],
  [/щ/gu, 'шт'],
  [/д+т+/gu, 'т'],
  [/т+[сц]+/gu, 'ц'],
  [new RegExp(`(${own})\\1+`, 'gu'), '$1'],
  [/رك$/u, 'رغ'],
]

/** Folded, and of letters that sound alike in a German name one. Latin letters stay. `soundOf(soundOf(x)) === soundOf(x)`. */
export const soundOf = (name: string): string =>
  alike.reduce((text, [letters, sound]) => text.replace(letters, sound), fold(name)).trim()
