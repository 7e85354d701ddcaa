import { existsSync, globSync, readFileSync } from 'node:fs'
import { acceptedLanguages } from '@payloadcms/translations'
import { expect, test } from 'vitest'
import { acceptKeys, inviteKeys } from '../../../cms/admin/invitation/words.ts'
import { answerKeys, confirmationKeys } from '../../../cms/admin/confirmation/words.ts'
import { codeKeys, factorKeys } from '../../../cms/admin/secondFactor/words.ts'
import { ticks } from '../../../cms/publications/consents.ts'
import { joiningKeys, joinKeys } from '../../../cms/admin/joining/words.ts'
import { joiningStates } from '../../../cms/joining/states.ts'
import { keepTypedKeys } from '../../../cms/admin/keepTyped/words.ts'
import { sectionNames } from '../../../cms/admin/overview/sections.ts'
import { reportsKeys } from '../../../cms/admin/reports/words.ts'
import { reviewKeys } from '../../../cms/admin/review/words.ts'
import { sharingKeys } from '../../../cms/admin/sharing/words.ts'
import { likenessKeys, readingKeys } from '../../../cms/admin/hints/words.ts'
import { hourHintKeys } from '../../../cms/admin/hints/hourHints.ts'
import { weekKeys } from '../../../cms/admin/week/words.ts'
import { statusKeys } from '../../../cms/admin/status/words.ts'
import { rights } from '../../../cms/access/rights.ts'
import { wordings } from '../../../cms/checks/recipients.ts'
import { pageKeys } from '../../../cms/checks/words.ts'
import { importWords } from '../../../cms/admin/import/words.ts'
import { deeds } from '../../../cms/audit/collection.ts'
import { roles } from '../../../cms/access/roles.ts'
import { letters } from '../../../cms/mails/write.ts'
import { holders } from '../../../cms/workflow/people.ts'
import { communityKeys, editorKeys, finishKeys } from '../../../cms/admin/translating/words.ts'
import { taskSections } from '../../../cms/admin/translating/sections.ts'
import { taskStates } from '../../../cms/translate/tasks/states.ts'
import { confidences } from '../../../cms/translate/glossary/collection.ts'
import { reviewStates, steps } from '../../../cms/workflow/states.ts'
import { reportReasons } from '../../../content-models/reportReasons.ts'
import { availabilities } from '../../../content-models/vocabularies.ts'
import { languages } from '../../../content-models/languages.ts'
import { payloadLanguages } from '../../../cms/payloadLanguages.ts'
import { fieldMessages } from '../../../content-models/messages.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** The words of the admin in each language that has any. */
const written = languages
  .filter(({ code }) => existsSync(new URL(`locales/${code}/fields.json`, root)))
  .map((language) => ({
    ...language,
    words: JSON.parse(read(`locales/${language.code}/fields.json`)) as Record<string, string>,
  }))
/** Those that owe all of them. In the others, Payload's words and the answers to choose from are spoken. */
const spoken = written.filter(({ admin }) => admin)

const checks = ['due', 'overdue', 'lapsed'].map((check) => `check.${check}`)
const insightNames = ['unconfirmed', 'withoutNextStep', 'rings', 'doubles', 'gaps']

const source = globSync('cms/**/*.{ts,tsx}', { cwd: root, exclude: ['cms/.next/**', 'cms/migrations/**'] })
  .map(read)
  .join('\n')
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, text = '']) => text))]

/** Keys that the code writes out: asked for at once, or kept for later. */
const literals = [
  ...found(/\b(?:label|help|sentence)\([^'"`()]*['"]([^'"]+)['"]/g),
  ...found(/['"]((?:collections|export|import|private|roles|rules|sections)\.[\w.-]+)['"]/g),
]

/** Keys that the code puts together, and every key that comes of it. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'collections.${slug}.one': Object.keys(rights).map((slug) => `collections.${slug}.one`),
  'collections.${slug}.many': Object.keys(rights).map((slug) => `collections.${slug}.many`),
  'confidence.${value}': confidences.map((value) => `confidence.${value}`),
  'confidence.${name}': [],
  'translating.${key}': editorKeys.map((key) => `translating.${key}`),
  'finish.${key}': finishKeys.map((key) => `finish.${key}`),
  'community.${key}': communityKeys.map((key) => `community.${key}`),
  'tasks.${name}': [
    ...taskSections.map((name) => `tasks.${name}`),
    ...found(/\bsay\('(tasks\.\w+)'\)/g),
    ...found(/\bsay\('(coverage\.\w+)'\)/g),
    ...taskStates.map((state) => `coverage.${state}`),
  ],
  'roles.${value}': roles.map((role) => `roles.${role}`),
  'sections.${name}': found(/\bsection\(\s*'(\w+)'/g).map((name) => `sections.${name}`),
  'hints.${key}': [...hourHintKeys, ...readingKeys, ...likenessKeys].map((key) => `hints.${key}`),
  'week.${key}': weekKeys.map((key) => `week.${key}`),
  'status.means.${value}': availabilities.values.map((value) => `status.means.${value}`),
  'overview.check.${check}': [],
  'reports.${key}': reportsKeys.map((key) => `reports.${key}`),
  'reports.reason.${reason}': reportReasons.map((reason) => `reports.reason.${reason}`),
  'status.${key}': statusKeys.map((key) => `status.${key}`),
  'sharing.${key}': sharingKeys.map((key) => `sharing.${key}`),
  'review.state.${value}': reviewStates.map((state) => `review.state.${state}`),
  'keepTyped.${key}': keepTypedKeys.map((key) => `keepTyped.${key}`),
  'private.audit.did.${value}': deeds.map((deed) => `private.audit.did.${deed}`),
  'review.holder.${holder}': holders.map((holder) => `review.holder.${holder}`),
  'review.${key}': [
    ...holders.map((holder) => `review.holder.${holder}.means`),
    ...reviewKeys.map((key) => `review.${key}`),
    ...reviewStates.map((state) => `review.state.${state}.means`),
    ...steps.flatMap((step) => [`review.step.${step}`, `review.step.${step}.means`]),
  ],
  'joining.${key}': ['title', 'explains', 'link', ...joinKeys].map((key) => `joining.${key}`),
  'confirmation.${key}': ['title', 'explains', 'look', ...answerKeys, ...confirmationKeys].map(
    (key) => `confirmation.${key}`,
  ),
  'links.${key}': ['gone', 'failed', 'silent', 'refused', 'unknownHost'].map((key) => `links.${key}`),
  'check.${key}': pageKeys.map((key) => `check.${key}`),
  'checks.${wording}': wordings.map((wording) => `checks.${wording}`),
  'private.media.${name}.label': ticks.map((tick) => `private.media.${tick}.label`),
  'private.media.${tick}.label': [],
  'secondFactor.${key}': [...codeKeys, ...factorKeys].map((key) => `secondFactor.${key}`),
  'joining.state.${value}': joiningStates.map((state) => `joining.state.${state}`),
  'joining.panel.${key}': joiningKeys.map((key) => `joining.panel.${key}`),
  'invitation.${key}': ['title', 'explains', ...inviteKeys, ...acceptKeys].map((key) => `invitation.${key}`),
  'mails.${name}.subject': letters.map((name) => `mails.${name}.subject`),
  'mails.${name}.text': letters.map((name) => `mails.${name}.text`),
  'overview.${key}': [
    ...sectionNames,
    'new',
    'none',
    'since',
    'until',
    'public',
    'public.due',
    'public.means',
    'contacts',
    'contacts.means',
    'reports',
    'reports.means',
    'seen',
    'edit',
    ...checks,
    ...insightNames,
  ].map((key) => `overview.${key}`),
  '${name}.means': insightNames.map((name) => `overview.${name}.means`),
  'overview.gap.${lacks}': ['all', 'childcare', 'partTime'].map((lacks) => `overview.gap.${lacks}`),
  // Owed by the models: see fieldMessages().
  'rules.${issue.message}': [],
  'rules.${rule}': [],
  'offer.${path}.label': [],
  'place.${part}.label': [],
  // Owed by the site's values.json.
  'day.${day}': [],
  'import.${key}': Object.keys(importWords('de')).map((key) => `import.${key}`),
  'import.action.${action}': ['new', 'changed', 'unchanged', 'bad'].map(
    (action) => `import.action.${action}`,
  ),
}

const owedOnce = [...fieldMessages(), ...literals, ...Object.values(composed).flat()]
const fieldLabels = fieldMessages().filter((key) => key.endsWith('.label'))
const possibleHelp = new Set(fieldLabels.map((key) => key.replace(/label$/, 'help')))
/** A help sentence is a choice, but one for all languages: the admin asks the German words whether there is one. */
const chosenHelp = spoken.flatMap(({ words }) => Object.keys(words)).filter((key) => possibleHelp.has(key))
const owed = new Set([...owedOnce, ...chosenHelp])

const gapsOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

test('the admin speaks a language at all', () => {
  expect(spoken.map(({ code }) => code)).toContain('de')
})

test('every key that the CMS puts together is known here, so that its words can be counted', () => {
  const templates = found(/\b(?:label|help|sentence)\([^'"`()]*`([^`$][^`]*)`/g)
  const kept = found(/`((?:collections|export|import|private|roles|rules|sections)\.[^`]*)`/g)
  const unknown = [...templates, ...kept].filter((template) => !(template in composed))
  expect(unknown, 'Say in "composed" which keys come of these').toEqual([])
})

test.each(spoken)('fields.json lacks no words ($code)', ({ words }) => {
  const missing = [...owed].filter((key) => !words[key]?.trim())
  expect(missing, 'Owed by the models or asked for in cms/; write them').toEqual([])
})

test.each(written)('it is said which languages of the admin have all words ($code)', ({ words }) => {
  expect(words['account.languages']?.trim()).toBeTruthy()
})

test('the admin speaks every language of the site that Payload speaks, in the order of the menu', () => {
  const both = languages
    .map(({ code }) => code)
    .filter((code) => acceptedLanguages.some((one) => one === code))
  expect(Object.keys(payloadLanguages)).toEqual(both)
  expect(written.map(({ code }) => code)).toEqual(both)
})

test.each(written)('fields.json has no words that nobody asks for ($code)', ({ words }) => {
  const superfluous = Object.keys(words).filter((key) => !owed.has(key))
  expect(superfluous, 'No field, rule or line of cms/ has these keys; remove them').toEqual([])
})

test.each(written)('a sentence has the same gaps in every language ($code)', ({ words }) => {
  const different = Object.entries(spoken[0]?.words ?? {})
    .filter(([key, text]) => key in words && String(gapsOf(text)) !== String(gapsOf(words[key] ?? '')))
    .map(([key]) => key)
  expect(different).toEqual([])
})
