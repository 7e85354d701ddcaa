import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptJson, structuredData } from '../../../../site/offer/structuredData.ts'
import { aListing, anOrganisation } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { aReader } from '../../../fixtures/reader.ts'
import { anyText } from '../../../fixtures/texts.ts'

const facts = (...listing: Parameters<typeof aListing>) =>
  JSON.parse(
    JSON.stringify(structuredData(aReader(), aListing(...listing), 'https://example.org/de/offers/naehcafe')),
  ) as {
    isAccessibleForFree?: boolean
    hasCourseInstance: { location?: { name: string }; startDate?: string; courseWorkload?: string }
  }

describe('what search engines are told', () => {
  test('is where it takes place', () => {
    expect(facts({}, { place: aPlace() }).hasCourseInstance.location?.name).toBe('Begegnungszentrum')
  })
  test('is nothing of a secret place', () => {
    expect(facts({}, { place: aSecretPlace() }).hasCourseInstance.location).toBeUndefined()
  })
  test('is the next date with the offset of its day', () => {
    const slots = [{ day: 'mo' as const, from: '09:00', to: '12:00' }]
    expect(facts({ schedule: { form: 'weekly', slots } }).hasCourseInstance).toMatchObject({
      startDate: '2026-11-23T09:00:00+01:00',
      courseWorkload: 'PT3H',
    })
  })
  test('is that it is free only when it is free for everybody', () => {
    expect(facts({ cost: 'free' }).isAccessibleForFree).toBe(true)
    expect(facts({ cost: 'free_on_benefits' }).isAccessibleForFree).toBeUndefined()
    expect(facts({}).isAccessibleForFree).toBeUndefined()
  })
  test('is who offers it', () => {
    expect(facts({}, { organisation: anOrganisation() })).toMatchObject({
      provider: { name: 'Frauen helfen e. V.' },
    })
  })
})

test('no text can end the script it stands in', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.constantFrom('</script>', '<!--', ']]>', '<script')), (text) => {
      const json = scriptJson({ text })
      expect(json).not.toMatch(/</)
      expect(JSON.parse(json)).toEqual({ text })
    }),
  )
})
