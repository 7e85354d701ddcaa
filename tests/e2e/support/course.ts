/** A course as a provider describes it: the answers without which it cannot be published, and those that women search by. */
import type { Page } from 'playwright-core'
import type { System } from '../../support/servers.ts'
import { addSlot, beginOffer, choose, write } from './adminForm.ts'
import { CmsClient, type Doc } from './cmsClient.ts'

export interface Course {
  title: string
  /** Name of a place of her organisation */
  place: string
}

/** Begins a course: what it is called and what it is about. */
export async function beginCourse(page: Page, { title }: Course): Promise<void> {
  await beginOffer(page)
  await write(page, 'title', title)
  await write(page, 'summary', 'Ein Kurs für Frauen. Ihr Kind wird betreut.')
}

/** Answers everything else: Tuesdays and Thursdays from nine to twelve, with childcare. */
export async function completeCourse(page: Page, { place }: Course): Promise<void> {
  await choose(page, 'kind', 'Alphabetisierungskurs')
  await choose(page, 'audience', 'nur für Frauen')
  await choose(page, 'schedule.form', 'feste Zeiten jede Woche')
  await addSlot(page, 'schedule.slots', 'Dienstag', '09:00', '12:00')
  await addSlot(page, 'schedule.slots', 'Donnerstag', '09:00', '12:00')
  await choose(page, 'partTime', 'ja')
  await choose(page, 'duration', '6 bis 12 Monate')
  await choose(page, 'entry', 'Anfang jederzeit')
  await choose(page, 'childcare.mode', 'Kinderbetreuung ist dabei')
  await write(page, 'childcare.ageFromMonths', '12')
  await write(page, 'childcare.ageToYears', '6')
  await choose(page, 'childcare.wholeCourse', 'ja')
  await choose(page, 'place', place)
  await choose(page, 'cost', 'kostenlos')
  await choose(page, 'registration', 'anrufen', 'E-Mail schreiben')
}

/** The course as the CMS keeps it, published or not; undefined when it does not. */
export async function keptCourse(system: System, role: string, { title }: Course): Promise<Doc | undefined> {
  const provider = await CmsClient.signIn(system, system.login(role))
  const list = '/api/offers?draft=true&limit=100&depth=0'
  const { docs } = await provider.send<{ docs: Doc[] }>('GET', list)
  return docs.find((doc) => doc['title'] === title)
}
