import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium as playwright, type Browser } from 'playwright-core'
import { fontConfig } from './fonts.ts'
import { cacheRoot } from './once.ts'
import { packagedChromium, type Chromium } from './packagedChromium.ts'

/** Where Chrome and Chromium are usually installed. Snap's Chromium is left out: it cannot see the tests' fonts. */
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((place) => [
    `${place}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${place}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (place) => [
      `${place ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
      `${place ?? ''}\\Chromium\\Application\\chrome.exe`,
    ],
  ),
}

/** The browser of the tests: CHROME_PATH, else an installed Chrome or Chromium, else the one an npm package carries. */
export async function chromiumPath(): Promise<string> {
  return (await findChromium()).executable
}

async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return { executable: named }
    throw new Error(
      `CHROME_PATH is ${named}, but no file is there. Correct it, or unset it to let the tests choose.`,
    )
  }
  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path))
  if (installed) return { executable: installed }
  const packaged = await packagedChromium()
  if (packaged) return packaged
  throw new Error(
    `No Chrome or Chromium was found, and the packaged one does not run on ${process.platform} ${process.arch}. ` +
      'Install Chrome or Chromium, or set CHROME_PATH to the program.',
  )
}

/** How to start the browser, in the words that playwright and puppeteer share. Both give it a fresh profile. */
export interface LaunchSettings {
  executablePath: string
  headless: true
  args: string[]
  env: Record<string, string>
}

/** The one place for the browser's flags and surroundings. */
export async function launchSettings(): Promise<LaunchSettings> {
  const { executable, libraries } = await findChromium()
  const home = join(cacheRoot, 'home')
  await mkdir(home, { recursive: true })
  return {
    executablePath: executable,
    headless: true,
    args: [
      '--headless',
      '--disable-gpu',
      // Everything is served on the loopback over TCP; QUIC would only add a race of two transports.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Containers give shared memory of 64 MB, too little for a page with pictures.
      '--disable-dev-shm-usage',
      ...(canSandbox() ? [] : ['--no-sandbox']),
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...(process.platform === 'linux' && { FONTCONFIG_FILE: await fontConfig(), HOME: home }),
      ...(libraries && { LD_LIBRARY_PATH: libraries }),
    },
  }
}

/** A browser to drive with playwright. Close it in the same file's `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ ...(await launchSettings()), chromiumSandbox: canSandbox() })
}

/**
 * Chromium refuses its sandbox to root, and stops when the kernel keeps user namespaces from ordinary users. Going
 * without is acceptable because the tests open only pages that this repository serves on the loopback.
 */
function canSandbox(): boolean {
  if (process.getuid?.() === 0 || process.env.CHROME_NO_SANDBOX === '1') return false
  return (
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    kernelSetting('kernel/unprivileged_userns_clone') !== '0' &&
    kernelSetting('user/max_user_namespaces') !== '0'
  )
}

function kernelSetting(name: string): string | undefined {
  const file = `/proc/sys/${name}`
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
