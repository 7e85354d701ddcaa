import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Offer } from '../../../../content-models/offer.ts'
import { askView } from '../../../../site/ask/askView.ts'
import { plainMessage } from '../../../../site/ask/ways.ts'
import type { Parts } from '../../../fixtures/changed.ts'
import { answers } from '../../../fixtures/answers.ts'
import { aListing, aStatus, anOrganisation } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const readers = { german: aReader(), own: aReader('ar') }
const silent = { ages: [], times: [], languages: [], reply: 'write', call: [] } as const
const everyWay: Parts<Offer> = {
  registration: ['phone', 'whatsapp_signal'],
  contact: { phone: '+493023125101', mobile: '+4915228817386', email: 'kurse@example.org' },
}
const view = (parts: Parts<Offer> = everyWay, given: Parameters<typeof askView>[2] = silent) =>
  askView(readers, aListing(parts, { status: aStatus() }), given)
const hrefs = (parts?: Parts<Offer>) => view(parts)?.message?.ways.map(({ href }) => href) ?? []

describe('the links carry the message', () => {
  test('to SMS, WhatsApp and mail', () => {
    const [whatsapp = '', sms = '', mail = ''] = hrefs()
    expect(whatsapp).toMatch(/^https:\/\/wa\.me\/4915228817386\?text=Guten%20Tag\./)
    expect(sms).toMatch(/^sms:\+4915228817386\?&body=Guten%20Tag\./)
    expect(mail).toMatch(/^mailto:kurse@example\.org\?subject=Platz%20anfragen&body=Guten%20Tag\.%0D%0A/)
  })
  test('whole, whatever she chose', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const message = view(everyWay, given)?.message
        const carried = message?.ways.map(({ href }) =>
          decodeURIComponent(/(?:text|body)=([^&]*)$/.exec(href)?.[1] ?? '').replaceAll('\r\n', '\n'),
        )
        expect(carried).toEqual([message?.text, message?.text, message?.text])
      }),
    )
  })
  test('to Signal with the number alone, for Signal takes no text with it', () => {
    expect(view()?.message?.signal?.href).toBe('https://signal.me/#p/+4915228817386')
  })
  test('never to a number that does not answer there', () => {
    const landline = { contact: { phone: '+493023125101' } }
    expect(hrefs(landline)).toEqual([])
    expect(view(landline)?.message?.signal).toBeUndefined()
    expect(hrefs({ contact: { mobile: '+4915228817386' } })).toEqual([expect.stringMatching(/^sms:/)])
  })
})

describe('the German text', () => {
  test('costs one cheap SMS per 153 letters, whatever she chose', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const text = view({ ...everyWay, title: 'Nähen „für alle“ – mit Café' }, given)?.message?.text ?? ''
        expect(text).toContain('Nähen "für alle" - mit Café')
        expect(text).toMatch(/^[\n\x20-\x5f\x61-\x7eÄÖÜäöüßé]+$/)
      }),
    )
  })
  test('loses no letter or digit of German, and no line', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9äöüÄÖÜß?!.,;:()/+\n -]*$/), (text) => {
        expect(plainMessage(text)).toBe(text)
      }),
    )
  })
  test('can be put into a link, whatever title somebody wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(() => encodeURIComponent(plainMessage(title))).not.toThrow()
      }),
    )
    expect(() => encodeURIComponent(plainMessage('\ud800'))).not.toThrow()
  })
})

describe('a sensitive offer', () => {
  const title = 'Ein Name, der etwas verrät'
  const sensitive = view({ ...everyWay, kind: 'counsel_violence', title })
  test('has words for the telephone and no message', () => {
    expect(sensitive?.message).toBeUndefined()
    expect(sensitive?.questions).toBeUndefined()
    expect(sensitive?.sayings.map(({ german }) => german)).toContain('Bitte rufen Sie mich nicht zurück.')
  })
  test('is named by nothing, neither by its title nor by its kind', () => {
    const said = JSON.stringify(sensitive)
    expect(said).not.toContain(title)
    expect(said).not.toContain(readers.german.say('kind.counsel_violence'))
    expect(said).not.toContain(readers.own.say('kind.counsel_violence'))
    expect(sensitive?.heading).toBe(readers.own.say('offer.contact'))
  })
  test('opens a mail with nothing in it', () => {
    expect(sensitive?.contacts.map(({ href }) => href)).toContain('mailto:kurse@example.org')
  })
})

describe('there is no page', () => {
  test('where nobody can be asked', () => {
    expect(view({})).toBeUndefined()
  })
  test('where the offer is over', () => {
    const over = aListing(everyWay, { status: aStatus({ availability: 'ended' }) })
    expect(askView(readers, over, silent)).toBeUndefined()
  })
})

test('what is known of the organisation serves where the offer names no contact', () => {
  const organisation = anOrganisation({ email: 'post@example.org' })
  const found = askView(readers, aListing({}, { status: aStatus(), organisation }), silent)
  expect(found?.message?.ways.map(({ detail }) => detail)).toEqual(['post@example.org'])
})
