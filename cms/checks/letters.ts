/** The one letter of a morning: everything that somebody is to look after, and the note that she was told. */
import type { PayloadRequest } from 'payload'
import { writeMail } from '../mails/write.ts'
import { settings } from '../settings.ts'
import type { Person } from '../workflow/people.ts'
import { sentence, type Label } from '../words.ts'
import { dayIn } from './days.ts'
import { linkDays } from './link.ts'
import type { Notice } from './notices.ts'
import type { Told } from './recipients.ts'
import type { Language } from '../spoken.ts'

interface Item {
  readonly key: string
  readonly line: Label
  readonly byLink: boolean
}

export interface Letter {
  readonly person: Person
  readonly items: readonly Item[]
}

const collection = 'reminders'

/** A line of a letter, with where it leads. */
export function itemOf(
  { wording, who, person, byLink }: Told,
  notice: Notice,
  about: { readonly id: string; readonly title: string },
  address: string,
): Item {
  const inLanguage = (language: Language) => {
    const gaps = { title: about.title, date: dayIn(language, notice.date), who: who[language] }
    return `${sentence(language, `checks.${wording}`, gaps)}\n${address}`
  }
  return {
    key: [notice.name, about.id, notice.date, person.id].join('/'),
    line: { de: inLanguage('de'), en: inLanguage('en') },
    byLink,
  }
}

/** What she was not told of yet; nothing when she had her letter of the day. */
async function newIn({ person, items }: Letter, req: PayloadRequest, today: string): Promise<Item[]> {
  const { docs } = await req.payload.db.find<{ key: string; sentOn: string }>({
    collection,
    where: { person: { equals: person.id } },
    limit: 0,
    pagination: false,
    req,
  })
  if (docs.some(({ sentOn }) => sentOn === today)) return []
  const told = new Set(docs.map(({ key }) => key))
  return items.filter(({ key }) => !told.has(key))
}

/** Writes her letter and keeps what it speaks of, in one transaction. */
export async function send(req: PayloadRequest, letter: Letter, today: string): Promise<void> {
  const { person } = letter
  const items = await newIn(letter, req, today)
  if (items.length === 0) return
  for (const { key } of items)
    await req.payload.db.create({ collection, data: { key, person: person.id, sentOn: today }, req })
  const list = (language: Language) => {
    const lines = items.map(({ line }) => line[language])
    const about = items.some(({ byLink }) => byLink)
      ? [sentence(language, 'checks.links', { days: String(linkDays) })]
      : []
    return [...lines, ...about].join('\n\n')
  }
  await writeMail(req, {
    to: person.email,
    name: 'checks',
    gaps: {
      list: { de: list('de'), en: list('en') },
      address: `${settings.cmsUrl}/admin`,
    },
  })
}
