/** The settings of a CMS that runs inside a test. Import it before anything of cms/: settings are read once. */
export const cmsUrl = 'http://localhost:3000'

export function useDataDirectory(path: string): void {
  Object.assign(process.env, {
    // Otherwise Payload writes its types anew into the repository.
    NODE_ENV: 'production',
    DATA_DIR: path,
    DATABASE_URI: `file:${path}/wegweiserin.db`,
    CMS_URL: cmsUrl,
    // Nobody listens there: a site that is down must not keep anybody from saving.
    SITE_URL: 'http://127.0.0.1:9',
    PAYLOAD_SECRET: 'only for tests'.padEnd(64, '.'),
    WAKE_SECRET: 'only for tests'.padEnd(64, '.'),
    PREVIEW_SECRET: 'only for tests'.padEnd(64, '.'),
    PAYLOAD_LOG_LEVEL: 'silent',
  })
}
