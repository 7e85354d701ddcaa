import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { audit } from './audit/collection.ts'
import { noteRefusal } from './audit/hooks.ts'
import { coverageView } from './admin/coverage/view.ts'
import { invitationView } from './admin/invitation/view.ts'
import { confirmationView } from './admin/confirmation/view.ts'
import { joinView } from './admin/joining/view.ts'
import { germanWords } from './admin/germanWords.ts'
import { importEndpoint } from './admin/import/importEndpoint.ts'
import { importView } from './admin/import/view.ts'
import { removeExamplesEndpoint } from './admin/removeExamplesEndpoint.ts'
import { withOwnLocks } from './access/ownLocks.ts'
import { districtFigures } from './collections/districtFigures.ts'
import { attendances } from './checks/attendances.ts'
import { reminders } from './checks/reminders.ts'
import { districts } from './collections/districts.ts'
import { helplines } from './collections/helplines.ts'
import { guides } from './collections/guides.ts'
import { infoPages } from './collections/infoPages.ts'
import { media } from './collections/media.ts'
import { offices } from './collections/offices.ts'
import { offers } from './collections/offers.ts'
import { offerStatuses } from './collections/offerStatuses.ts'
import { organisations } from './collections/organisations.ts'
import { places } from './collections/places.ts'
import { recordings } from './collections/recordings.ts'
import { ruleNotes } from './collections/ruleNotes.ts'
import { translations } from './collections/translations.ts'
import { users } from './collections/users.ts'
import { contactChanges } from './contactChanges/collection.ts'
import { databaseAdapter } from './database/index.ts'
import { exportEndpoints } from './export/endpoints.ts'
import { decisions } from './figures/decisions.ts'
import { confirmations } from './confirmations/collection.ts'
import { invitations } from './invitations/collection.ts'
import { sayWhoWrites } from './hooks/sayWhoWrites.ts'
import { jobs } from './jobs/index.ts'
import { taskOf } from './jobs/job.ts'
import { linkChecks } from './links/collection.ts'
import { mailAdapter } from './mails/adapter.ts'
import { mails } from './mails/collection.ts'
import { payloadLanguages } from './payloadLanguages.ts'
import { readPreviewEndpoints } from './preview/endpoints.ts'
import { publications, snapshotState } from './publications/collections.ts'
import { pictureEndpoint, recordingEndpoint } from './publications/files.ts'
import { snapshotEndpoint } from './publications/snapshot.ts'
import { reports } from './reports/collection.ts'
import { settings } from './settings.ts'
import { translationRemarks } from './translate/community/remarks.ts'
import { glossary } from './translate/glossary/collection.ts'
import { translationTasks } from './translate/tasks/collection.ts'
import { comments } from './workflow/comments.ts'

const folder = path.dirname(fileURLToPath(import.meta.url))
const closed = { run: () => false, queue: () => false, cancel: () => false }

const config = buildConfig({
  secret: settings.payloadSecret,
  // Sessions come by our own cookie only: see guard/sessionCookie.ts.
  auth: { jwtOrder: ['JWT'] },
  serverURL: settings.cmsUrl,
  csrf: [settings.cmsUrl],
  cors: [],
  telemetry: false,
  graphQL: { disable: true },
  db: await databaseAdapter({ uri: settings.databaseUri, migrationDir: path.join(folder, 'migrations') }),
  email: mailAdapter(settings),
  sharp,
  i18n: { supportedLanguages: payloadLanguages, fallbackLanguage: 'de', translations: { de: germanWords } },
  admin: {
    user: users.slug,
    avatar: 'default',
    // A list of what is missing takes longer to read than the usual four seconds.
    toast: { duration: 15_000 },
    dateFormat: 'dd.MM.yyyy HH:mm',
    components: {
      providers: ['/admin/RefusedPlans.tsx#RefusedPlans'],
      graphics: { Icon: '/admin/brand/Sign.tsx#Icon', Logo: '/admin/brand/Sign.tsx#Logo' },
      beforeDashboard: [
        '/admin/ExamplesNote.tsx#ExamplesNote',
        '/admin/MailNote.tsx#MailNote',
        '/admin/secondFactor/SecondFactorNote.tsx#SecondFactorNote',
        '/admin/overview/Overview.tsx#Overview',
        '/admin/links/BrokenLinks.tsx#BrokenLinks',
        '/admin/translating/Tasks.tsx#Tasks',
        '/admin/invitation/Invite.tsx#Invite',
      ],
      beforeLogin: ['/admin/secondFactor/AskCode.tsx#AskCode'],
      afterLogin: ['/admin/joining/JoinLink.tsx#JoinLink'],
      afterNavLinks: [
        '/admin/import/ImportLink.tsx#ImportLink',
        '/admin/coverage/CoverageLink.tsx#CoverageLink',
      ],
      views: {
        coverage: coverageView,
        import: importView,
        invitation: invitationView,
        join: joinView,
        confirmation: confirmationView,
      },
    },
    importMap: { baseDir: folder, importMapFile: path.join(folder, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Wegweiserin', robots: 'noindex, nofollow' },
  },
  collections: [
    offers,
    offerStatuses,
    organisations,
    places,
    translations,
    districts,
    helplines,
    infoPages,
    guides,
    offices,
    ruleNotes,
    media,
    recordings,
    users,
    glossary,
    comments,
    translationRemarks,
    translationTasks,
    invitations,
    confirmations,
    mails,
    audit,
    contactChanges,
    reports,
    decisions,
    districtFigures,
    reminders,
    attendances,
    linkChecks,
    publications,
    snapshotState,
  ],
  endpoints: [
    removeExamplesEndpoint,
    importEndpoint,
    ...exportEndpoints,
    pictureEndpoint,
    recordingEndpoint,
    snapshotEndpoint,
    ...readPreviewEndpoints,
    { path: '/health', method: 'get', handler: () => Response.json({ ok: true }) },
  ],
  hooks: { afterError: [noteRefusal, sayWhoWrites] },
  jobs: { access: closed, deleteJobOnComplete: true, tasks: jobs.map(taskOf) },
  bodyParser: { limits: { fieldSize: 256 * 1024 } },
  upload: { limits: { fileSize: 6 * 1024 * 1024 }, abortOnLimit: true, safeFileNames: true },
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
})

export default withOwnLocks(config)
