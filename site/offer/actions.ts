/** Ways to get in touch. */
import type { Listing } from '../../content-models/listing.ts'
import type { Offer } from '../../content-models/offer.ts'
import type { Reader } from '../finder/reader.ts'
import type { Say } from '../finder/say.ts'
import type { ActionView } from './types.ts'

/** A number as people read it: +49 30 23125-0 is not grouped by us, only its country code is set apart. */
export const shownPhone = (phone: string): string => phone.replace(/^\+49/, '0')

/** A website, shown by its name alone. */
export const websiteLink = (label: string, href: string): ActionView => ({
  href,
  label,
  detail: new URL(href).hostname,
})

/** WhatsApp is somebody else's address, so it is only ever a link that she taps; the number's own way is named as what it is. */
const messages = (say: Say, mobile: string, ways: Offer['registration'] = []): ActionView[] => [
  ...(ways.includes('whatsapp_signal') && mobile.startsWith('+')
    ? [
        {
          href: `https://wa.me/${mobile.slice(1)}`,
          label: say('offer.whatsapp'),
          detail: shownPhone(mobile),
        },
      ]
    : []),
  { href: `sms:${mobile}`, label: say('offer.sms'), detail: shownPhone(mobile) },
]

/** The link that calls a number, and the number as people read it. */
export const callOf = (phone: string): Pick<ActionView, 'href' | 'detail'> => ({
  href: `tel:${phone}`,
  detail: shownPhone(phone),
})

interface Contact {
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly website?: string | undefined
}

/** Ways to get in touch, the quickest first; `written` are messages, which stand behind the call. */
export const waysTo = (
  say: Say,
  { phone, email, website }: Contact,
  written: readonly ActionView[] = [],
): ActionView[] => [
  ...(phone ? [{ ...callOf(phone), label: say('offer.call') }] : []),
  ...written,
  ...(email ? [{ href: `mailto:${email}`, label: say('offer.mail'), detail: email }] : []),
  ...(website ? [websiteLink(say('offer.website'), website)] : []),
]

/** How to get in touch: as the offer says, else as its provider does. The quickest is first. */
export function actions({ say }: Reader, { offer, organisation }: Listing): ActionView[] {
  const { contact } = offer
  return waysTo(
    say,
    {
      phone: contact?.phone ?? organisation?.phone,
      email: contact?.email ?? organisation?.email,
      website: contact?.website ?? organisation?.website,
    },
    contact?.mobile ? messages(say, contact.mobile, offer.registration) : [],
  )
}
