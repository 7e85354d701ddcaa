/**
 * `npm run pictures`: takes the pictures of README.md and docs/guides from a system of its own that runs on the examples.
 * Only days differ between two runs. Both servers have to be built: `npm run build`.
 */
import { openBrowser } from './chromium.ts'
import { takeCmsPictures } from './picturesOfCms.ts'
import { takeScreens } from './picturesOfScreens.ts'
import { takeSitePictures } from './picturesOfSite.ts'
import { startSystem } from './servers.ts'

/** Where the system of the pictures would stand: its posters show it. */
const address = 'https://wegweiserin.example.org'

// The browser writes hours and days as its own language does.
process.env['LANGUAGE'] = 'de'
const browser = await openBrowser()
try {
  const system = await startSystem()
  try {
    await system.stopSite()
    await system.startSite({ SITE_URL: address })
    await takeSitePictures(system, browser)
    await takeScreens(system, browser)
    await takeCmsPictures(system, browser)
  } finally {
    await system.stop()
  }
} finally {
  await browser.close()
}
