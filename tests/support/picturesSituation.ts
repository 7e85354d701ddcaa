/** What people did before the pictures of the CMS are taken, by the REST interface with real logins. */
import { CmsClient, type Doc } from '../e2e/support/cmsClient.ts'
import type { System } from './servers.ts'

/** Offers, by where they stand; `translation` are the Arabic words of the public one. */
export type Situation = Record<
  'draft' | 'returned' | 'submitted' | 'foreign' | 'published' | 'translation',
  Doc
>

/** What publishing demands: enough to begin another offer from. */
const answers = [
  'organisation',
  'summary',
  'kind',
  'audience',
  'germanFrom',
  'schedule',
  'partTime',
  'duration',
  'entry',
  'childcare',
  'venue',
  'place',
  'cost',
  'registration',
]

/** Rows of a list have ids, and no two of them the same one. */
const withoutRowIds = (data: object): object =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'id' ? undefined : value))) as object

export async function prepareSituation(system: System): Promise<Situation> {
  const provider = await CmsClient.signIn(system, system.login('provider'))
  const coordinator = await CmsClient.signIn(system, system.login('coordinator'))

  const one = async (collection: string, field: string, value: string): Promise<Doc> => {
    const list = `/api/${collection}?depth=0&limit=1&where[${field}][equals]=${value}`
    const { docs } = await coordinator.send<{ docs: Doc[] }>('GET', list)
    if (!docs[0]) throw new Error(`No example is at ${list}.`)
    return docs[0]
  }
  const example = (key: string) => one('offers', 'externalId', `demo:${key}`)
  const beginLike = async (person: CmsClient, model: Doc, title: string): Promise<Doc> => {
    const same = Object.fromEntries(answers.map((name) => [name, model[name]]))
    const data = { ...withoutRowIds(same), title, _status: 'draft' }
    return (await person.send('POST', '/api/offers?draft=true&depth=0', data)).doc
  }
  const change = (person: CmsClient, { id }: Doc, data: object) =>
    person.send('PATCH', `/api/offers/${id}?draft=true&depth=0`, { ...data, _status: 'draft' })
  const step = (person: CmsClient, { id }: Doc, name: string, comment = '') =>
    person.send('POST', `/api/offers/${id}/step`, { step: name, comment })

  const returned = await example('computer-osterburg')
  await change(provider, returned, { title: 'Computer-Kurs für Anfängerinnen' })
  await step(provider, returned, 'submit')
  await step(coordinator, returned, 'return', 'Bitte schreiben Sie im Titel, in welcher Stadt der Kurs ist.')

  const submitted = await example('alpha-stendal')
  await change(provider, submitted, { title: 'Lesen und Schreiben lernen: jetzt auch am Freitag' })
  await step(provider, submitted, 'submit')

  const published = await example('naehcafe-stendal')
  return {
    draft: await beginLike(provider, submitted, 'Lesen und Schreiben lernen in Osterburg'),
    returned,
    submitted,
    foreign: await beginLike(
      coordinator,
      await example('frauencafe-gardelegen'),
      'Frauenfrühstück in der Teestube',
    ),
    published,
    translation: await one('translations', 'key', `offer/${published.id}/ar`),
  }
}
