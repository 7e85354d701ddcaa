/** Which column a heading may mean that is none of ours. Only ever a proposal: a person says yes to it. */
import { nearest } from '../../content-models/nearest.ts'
import { columns, type Column } from './columns.ts'

/** What providers call their columns. */
const usualHeadings: Readonly<Record<string, readonly string[]>> = {
  externalId: ['Nr', 'Nummer', 'Kursnummer', 'Kurs-Nr', 'Angebotsnummer', 'ID', 'Lfd. Nr'],
  title: ['Kursname', 'Kurs', 'Kurstitel', 'Name', 'Angebot', 'Bezeichnung', 'Maßnahme', 'Projekt'],
  summary: ['Kurzbeschreibung', 'Kurztext'],
  description: ['Inhalt', 'Inhalte'],
  kind: ['Art', 'Kursart', 'Angebotsart', 'Typ'],
  audience: ['Zielgruppe'],
  languages: ['Sprachen', 'Sprache'],
  germanFrom: ['Deutsch', 'Sprachniveau', 'Niveau', 'Deutschniveau'],
  'schedule.slots': ['Zeiten', 'Uhrzeit', 'Uhrzeiten', 'Kurszeiten', 'Wochentage'],
  validFrom: ['Beginn', 'Start', 'Startdatum', 'Kursbeginn'],
  validUntil: ['Ende', 'Enddatum', 'Kursende'],
  'childcare.mode': ['Kita', 'Kinderbetreuung', 'Betreuung', 'Kita ja/nein', 'Kinder'],
  cost: ['Preis', 'Gebühr'],
  costAmount: ['Betrag', 'Kosten in Euro'],
  place: ['Kursort', 'Veranstaltungsort', 'Standort'],
  'place.street': ['Adresse', 'Straße und Hausnummer'],
  'contact.phone': ['Tel', 'Telefonnummer'],
  'contact.email': ['Mail', 'Mailadresse'],
  organisation: ['Träger', 'Anbieter', 'Veranstalter'],
}

const columnByName = new Map<string, Column>()
for (const column of columns)
  for (const name of [...(usualHeadings[column.path] ?? []), column.name, ...column.also])
    if (!columnByName.has(name)) columnByName.set(name, column)

const names = [...columnByName.keys()]
/** Less alike, and the proposals are wrong more often than right. */
const leastLike = 0.6

/** The column that a heading looks like most; undefined where nothing is near. */
export function guessColumn(heading: string): Column | undefined {
  const [like] = nearest(heading, names, 1, leastLike)
  return like === undefined ? undefined : columnByName.get(like)
}
