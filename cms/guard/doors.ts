/**
 * The doors of the REST interface. What has no door here does not exist, whatever Payload would answer: registering a
 * first user, running jobs, fetching a file from an address somebody sends, versions of what has none.
 */
import { rights } from '../access/rights.ts'
import { draftable } from '../collections/names.ts'
import { collectionsWithLinks } from '../links/fields.ts'
import { endings, exportable } from '../export/exportable.ts'

const everyCollection = Object.keys(rights)

/** Open without a session: the published rows, pictures and recordings, a sign of life, and the way in. */
const ofVisitors = [
  'GET snapshot',
  'GET pictures/:id',
  'GET recorded/:id',
  'GET health',
  // The signature of the token is the right to see what it opens.
  'GET preview/:token',
  'GET preview/:token/picture',
  'GET users/me',
  'POST users/login',
  // The password was right, and the code is owed.
  'POST users/second-factor',
  'POST users/forgot-password',
  'POST users/reset-password',
  'POST invitations/accept',
  'POST invitations/join',
  'POST confirmations/answer',
  // Signed by the site, as it hands on what a reader said.
  'POST reports/tell',
]

const ofPeople = [
  ...everyCollection.flatMap((name) => [
    `GET ${name}`,
    `GET ${name}/count`,
    `GET ${name}/:id`,
    `POST ${name}`,
    `POST ${name}/access`,
    `POST ${name}/access/:id`,
    `PATCH ${name}`,
    `PATCH ${name}/:id`,
    `DELETE ${name}`,
    `DELETE ${name}/:id`,
  ]),
  ...draftable.flatMap((name) => [
    `GET ${name}/versions`,
    `GET ${name}/versions/:id`,
    `POST ${name}/versions/:id`,
  ]),
  'POST offers/:id/duplicate',
  'GET offers/:id/review',
  'GET offers/:id/likeness',
  ...collectionsWithLinks.map((name) => `GET ${name}/:id/links`),
  'POST offers/:id/step',
  'POST offers/:id/comment',
  'GET offers/:id/confirmation',
  'POST offers/:id/confirmation',
  'POST offers/:id/preview',
  'GET offers/:id/share',
  'POST offer-statuses/:id/say',
  'GET translations/:id/remarks',
  'POST translations/:id/confirm',
  'POST translations/:id/comment',
  'POST translations/:id/machine',
  'POST contact-changes/:id/seen',
  'GET offers/:id/reports',
  'POST reports/:id/done',
  'POST examples/remove',
  'POST invitations/send',
  'POST organisations/:id/joining',
  'POST import/offers',
  ...exportable.flatMap((list) => endings.map((ending) => `GET export/${list}.${ending}`)),
  'GET media/file/:name',
  'GET recordings/file/:name',
  'GET access',
  'POST users/logout',
  'POST users/refresh-token',
  'POST users/unlock',
  'POST users/second-factor/begin',
  'POST users/second-factor/confirm',
  'POST users/second-factor/off',
  'GET users/:id/second-factor',
  // What the admin keeps of how somebody likes her lists, and who is editing what at the moment.
  'GET payload-preferences/:name',
  'POST payload-preferences/:name',
  'DELETE payload-preferences',
  'GET payload-locked-documents',
  'PATCH payload-locked-documents/:id',
  'DELETE payload-locked-documents/:id',
]

/** An id is never a word that Payload has a route for. */
const reserved = ['access', 'count', 'file', 'init', 'paste-url', 'versions']
const fits: Readonly<Record<string, (segment: string) => boolean>> = {
  ':id': (segment) => /^[\w-]{1,64}$/.test(segment) && !reserved.includes(segment),
  ':token': (segment) => /^[\w-]{1,120}$/.test(segment),
  ':name': (segment) => segment.length <= 200 && !/[/\\\p{Cc}]/u.test(segment) && !segment.startsWith('.'),
}

const patterns = (doors: readonly string[]) => doors.map((door) => door.split(/[ /]/))
const visitors = patterns(ofVisitors)
const people = patterns(ofPeople)

const isOneOf = (doors: readonly string[][], asked: readonly string[]): boolean =>
  doors.some(
    (door) =>
      door.length === asked.length &&
      door.every((part, index) => fits[part]?.(asked[index] ?? '') ?? part === asked[index]),
  )

export const isOpenToVisitors = (method: string, path: readonly string[]): boolean =>
  isOneOf(visitors, [method, ...path])

/** Is there such a door at all? What somebody may do behind it is decided by the rules of access. */
export const isDoor = (method: string, path: readonly string[]): boolean =>
  isOpenToVisitors(method, path) || isOneOf(people, [method, ...path])
