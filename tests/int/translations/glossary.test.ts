/** The words that the glossary starts with. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGlossary } from '../../../cms/translate/glossary/open.ts'
import { translationLanguages } from '../../../content-models/languages.ts'
import { openCms, type Cms } from '../support/cms.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

test('An empty glossary is filled with words in every language, once, and translators read it', async () => {
  await openGlossary(cms.payload)
  await openGlossary(cms.payload)
  const { body } = await cms.rest('translator', 'GET', 'glossary?limit=100&depth=0')
  expect(body.docs).toHaveLength(25)
  const childcare = body.docs.find(({ german }) => german === 'Kinderbetreuung')
  expect((childcare?.['words'] as { language: string }[]).map(({ language }) => language).sort()).toEqual(
    [...translationLanguages.values].sort(),
  )
})

test('What staff made of it stays after the next start', async () => {
  const [term] = await cms.system.storedWhere('glossary')
  await cms.rest('coordinator', 'PATCH', `glossary/${term!.id}`, { context: 'Von uns' })
  for (const { id } of (await cms.system.storedWhere('glossary')).slice(1))
    await cms.system.remove('glossary', id)
  await openGlossary(cms.payload)
  expect((await cms.system.storedWhere('glossary')).map(({ context }) => context)).toEqual(['Von uns'])
})
