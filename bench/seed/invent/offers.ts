/** Invented offers that keep every rule of the model, in the proportions one expects of real ones. */
import { factsOf, offerKinds } from '../../../content-models/kinds.ts'
import { shiftedDay } from './days.ts'
import type { Slot } from '../../../content-models/slots.ts'
import * as words from '../../../content-models/vocabularies.ts'
import type { Random } from './random.ts'
import type { Write } from './words.ts'

const kinds = offerKinds.values.filter((kind) => !factsOf(kind).ended)
const clock = (hour: number, random: Random) =>
  `${String(hour).padStart(2, '0')}:${random.pick(['00', '30'])}`

function weekly(random: Random): Slot[] {
  const from = random.pick([8, 8, 9, 9, 9, 10, 13, 14, 15, 17])
  const [begin, end] = [clock(from, random), clock(from + random.between(2, 5), random)]
  const days = random.some(words.days.values.slice(0, random.happens(0.1) ? 7 : 5), random.between(1, 5))
  return days.map((day) => ({ day, from: begin, to: end }))
}

const schedule = (random: Random) =>
  random.happens(0.8)
    ? { form: 'weekly', slots: weekly(random), holidayBreak: random.pick(words.yesNoUnknown.values) }
    : { form: random.pick(['by_arrangement', 'unknown']), amount: random.between(2, 39), unit: 'hours' }

function childcare(random: Random, write: Write) {
  const mode = random.pick(words.childcareModes.values)
  return {
    mode,
    ...(random.happens(0.6)
      ? { ageFromMonths: random.between(0, 36), ageToYears: random.between(4, 12), places: 8 }
      : {}),
    wholeCourse: random.pick(words.yesNoUnknown.values),
    qualifiedStaff: random.pick(words.yesNoUnknown.values),
    cost: random.pick(words.costs.values),
    ...(random.happens(0.3) ? { notes: write(random, 120) } : {}),
  }
}

const contact = (random: Random) => ({
  phone: `+493023125${String(random.between(0, 999)).padStart(3, '0')}`,
  ...(random.happens(0.6) ? { email: 'kontakt@example.org' } : {}),
  hours: weekly(random),
  languages: random.some(words.spokenLanguages.values, random.between(1, 4)),
})

const dates = (random: Random) =>
  random.happens(0.4)
    ? { validFrom: shiftedDay(random.between(-60, 60)), validUntil: shiftedDay(random.between(500, 900)) }
    : {}

/** An offer as it is written into the CMS, at one of these places and of these organisations. */
export function inventOffer(random: Random, write: Write, organisations: string[], places: string[]) {
  const venue = random.happens(0.9) ? 'on_site' : random.pick(words.venues.values)
  return {
    title: write(random, random.between(25, 80)),
    summary: write(random, random.between(80, 200)),
    description: write(random, random.between(100, 900)),
    ...(random.happens(0.5) ? { whatYouGet: write(random, 200) } : {}),
    ...(random.happens(0.5) ? { whatYouNeed: write(random, 150) } : {}),
    kind: random.pick(kinds),
    organisation: random.pick(organisations),
    ...(venue.startsWith('on_site') ? { place: random.pick(places) } : {}),
    venue,
    audience: random.pick(words.audiences.values),
    femaleTeacher: random.pick(words.femaleTeachers.values),
    languages: random.some(words.spokenLanguages.values, random.between(1, 4)),
    germanFrom: random.pick(words.germanLevels.values),
    eligibility: random.some(words.eligibilities.values, random.between(1, 3)),
    papers: random.some(words.entryPapers.values, random.between(1, 2)),
    schedule: schedule(random),
    partTime: random.pick(words.yesNoUnknown.values),
    duration: random.pick(words.durations.values),
    entry: random.pick(words.entries.values),
    ...dates(random),
    childcare: childcare(random, write),
    cost: random.pick(words.costs.values),
    travelCost: random.pick(words.travelCosts.values),
    registration: random.some(words.registrations.values, random.between(1, 3)),
    contact: contact(random),
    _status: 'published',
  }
}
