/** The site's settings, read once from the environment. */
import path from 'node:path'

const url = (name: string, otherwise: string) => new URL(process.env[name] ?? otherwise)

export const settings = {
  host: process.env['HOST'] ?? '127.0.0.1',
  port: Number(process.env['SITE_PORT'] ?? 4321),
  /** Last good snapshot, pictures */
  dataDir: path.resolve(process.env['DATA_DIR'] ?? 'var', 'site'),
  siteUrl: url('SITE_URL', 'http://localhost:4321'),
  cmsUrl: url('CMS_URL', 'http://localhost:3000'),
  wakeSecret: process.env['WAKE_SECRET'] ?? '',
  /** Where the exit leads: something nobody wonders about */
  exitUrl: url('EXIT_URL', 'https://www.dwd.de/'),
  /** What was built, and the list of what a phone may keep of it */
  distDir: path.resolve('dist'),
  /** Tells every worker to delete its caches and itself */
  killWorker: process.env['SW_KILL'] === '1',
  /** A bigger catalogue is not put on a phone whole: then she names her district. Compressed */
  mostCatalogueBytes: Number(process.env['MOST_CATALOGUE_BYTES'] ?? 200_000),
  /** Shows the made-up languages that find untranslated words and left/right faults */
  pseudoLanguages: process.env['PSEUDO_LANGUAGES'] === '1',
} as const
