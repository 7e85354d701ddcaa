/** Ways to send a message: links that open her own app with the words in it. Nothing of it passes through this site. */
import type { ActionView } from '../offer/types.ts'

/**
 * Letters of the alphabet that a text message of the cheap kind (GSM 03.38) has: one other letter halves what fits into
 * it, and doubles what she pays.
 */
const cheapLetter =
  /[\n\r\x20-\x5f\x61-\x7e\u00a1\u00a3-\u00a5\u00a7\u00bf\u00c4-\u00c6\u00c9\u00d1\u00d6\u00d8\u00dc\u00df\u00e0\u00e4-\u00e6\u00e8\u00e9\u00ec\u00f1\u00f2\u00f6\u00f8\u00f9\u00fc€]/u
const cheap: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '\u00a0': ' ',
}

/** A text in the cheap alphabet: quotation marks and dashes as on a typewriter, letters without their foreign accents. */
export function plainMessage(text: string): string {
  return [...text.normalize('NFC').toWellFormed()]
    .map((letter) =>
      cheapLetter.test(letter)
        ? letter
        : (cheap[letter] ?? letter.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')),
    )
    .join('')
}

interface Message {
  /** Of a mail, seen by who looks over her shoulder: it says no more than it must */
  readonly subject: string
  readonly text: string
}

/** The link with the message in it; undefined for a link that cannot carry one. */
function withText(href: string, { subject, text }: Message): string | undefined {
  const body = encodeURIComponent(text)
  // "?&": iPhones look for the "&", all others for the "?".
  if (href.startsWith('sms:')) return `${href}?&body=${body}`
  if (href.startsWith('https://wa.me/')) return `${href}?text=${body}`
  // Lines of a mail end with both characters (RFC 6068).
  if (href.startsWith('mailto:'))
    return `${href}?subject=${encodeURIComponent(subject)}&body=${body.replaceAll('%0A', '%0D%0A')}`
  return undefined
}

/** The ways to get in touch that can carry the message, in their order. */
export const waysWith = (actions: readonly ActionView[], message: Message): ActionView[] =>
  actions.flatMap((action) => {
    const href = withText(action.href, message)
    return href === undefined ? [] : [{ ...action, href }]
  })

/** Opens a chat in Signal, which takes no text with a number; the number stands behind the "#" and reaches no server. */
export function signalLink(actions: readonly ActionView[], label: string): ActionView | undefined {
  const chat = actions.find(({ href }) => href.startsWith('https://wa.me/'))
  return (
    chat && {
      href: chat.href.replace('https://wa.me/', 'https://signal.me/#p/+'),
      label,
      detail: chat.detail,
    }
  )
}
