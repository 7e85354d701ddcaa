import fc from 'fast-check'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { languages, mostLanguages } from '../../../../content-models/languages.ts'
import { chosenLanguages } from '../../../../site/poster/chosenLanguages.ts'
import { posterView } from '../../../../site/poster/posterView.ts'
import { qrOf } from '../../../../site/poster/qr.ts'
import { aListing, aStatus } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const known = languages.map(({ code }) => code)
const asked = (query: string, offer = {}, reading = 'de') =>
  chosenLanguages(new URLSearchParams(query), offer, reading, known)

describe('the languages beside German', () => {
  test('are those asked for, in the order of the menu, however they are written', () => {
    expect(asked('with=uk,ar,en')).toEqual(known.filter((code) => ['uk', 'ar', 'en'].includes(code)))
    expect(asked('with=uk&with=ar&with=en')).toEqual(asked('with=uk,ar,en'))
  })
  test('are none when German alone is asked for', () => {
    expect(asked('with=de', { languages: ['ar'] }, 'ar')).toEqual([])
  })
  test('are hers and those of the offer when she asks for nothing', () => {
    expect(asked('', { languages: ['de', 'ar', 'so'] }, 'uk')).toEqual(
      known.filter((code) => ['ar', 'so', 'uk'].includes(code)),
    )
  })
  test('are hers and the first others of the menu where the offer names none of them', () => {
    const others = known.filter((code) => !['de', 'de-simple'].includes(code))
    expect(asked('', { languages: ['sq'] })).toEqual(others.slice(0, mostLanguages))
    expect(asked('', {}, 'vi')).toEqual([...others.slice(0, mostLanguages - 1), 'vi'])
  })
  test('are never German, unknown, twice, or more than a poster has room for', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...known), fc.string())), (codes) => {
        const chosen = asked(codes.map((code) => `with=${encodeURIComponent(code)}`).join('&'))
        expect(chosen.length).toBeLessThanOrEqual(mostLanguages)
        expect(new Set(chosen).size).toBe(chosen.length)
        for (const code of chosen) expect(known.filter((one) => one !== 'de')).toContain(code)
      }),
    )
  })
})

/** What a camera would see, eight dots a module. */
async function photograph({ size, path }: ReturnType<typeof qrOf>) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height }
}

test('the QR code is read as the address it was made of', async () => {
  for (const address of [
    'http://127.0.0.1:4321/o/2345678',
    'https://wegweiserin.sachsen-anhalt.example.org/o/CFGHJMP',
    'https://wegweiserin.example.org/de/offers/computer-kurs-fuer-anfaengerinnen-in-osterburg',
  ]) {
    const { data, width, height } = await photograph(qrOf(address))
    expect(jsQR(data, width, height)?.data).toBe(address)
  }
})

describe('a poster', () => {
  const listing = aListing({ contact: { phone: '+4939311234' } }, { status: aStatus() })
  test('has the same facts in each language, German first', () => {
    const { blocks } = posterView([aReader('de'), aReader('ar')], listing)
    expect(blocks.map(({ language }) => language.code)).toEqual(['de', 'ar'])
    expect(new Set(blocks.map(({ facts }) => facts.length)).size).toBe(1)
  })
  test('says that it is over, and asks nobody to come', () => {
    const [block] = posterView([aReader()], { ...listing, status: aStatus({ availability: 'ended' }) }).blocks
    expect(block?.states).toContain('Dieses Angebot ist zu Ende.')
    expect(block?.facts.map(({ question }) => question)).toEqual(['Wo?'])
  })
  test('marks what a machine translated', () => {
    const machine = {
      ...aReader('en'),
      text: () => ({ text: 'Sewing', language: 'en', machine: true, outdated: false }),
    }
    expect(posterView([aReader(), machine], listing).blocks[1]?.note).toBe('A machine translated this text.')
  })
  test('has smaller words the more there are', () => {
    const size = (...codes: string[]) =>
      posterView([aReader(), ...codes.map((code) => aReader(code))], listing).size
    expect(size()).toBeLessThan(size('en', 'uk', 'ar', 'fa-AF', 'de-simple'))
  })
})
