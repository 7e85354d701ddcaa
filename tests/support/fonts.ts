import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheRoot, keyOf, once } from './once.ts'
import { inPackage, versionOf } from './paths.ts'

/**
 * Noto Sans under the OFL: Latin with Vietnamese, and Cyrillic; Arabic with the letters of Persian, Dari and Pashto;
 * Ethiopic.
 */
export const fontPackages = {
  'Noto Sans': '@expo-google-fonts/noto-sans',
  'Noto Sans Arabic': '@expo-google-fonts/noto-sans-arabic',
  'Noto Sans Ethiopic': '@expo-google-fonts/noto-sans-ethiopic',
} as const

/** What a page may ask for without bringing it: CSS's generic names, and Chromium's own defaults for them. */
const askedFor = ['sans-serif', 'serif', 'monospace', 'system-ui', 'Arial', 'Times New Roman', 'Courier New']

/**
 * A fontconfig file that knows only the tests' own fonts, so that a page looks the same on every Linux machine. On a
 * machine with few fonts text would otherwise have width 0, and a check for overflowing text would find nothing.
 * macOS and Windows have no fontconfig: there the browser uses the system's fonts.
 */
export async function fontConfig(): Promise<string> {
  const packages = Object.values(fontPackages)
  const configuration = configurationFor(packages.map((name) => inPackage(name)))
  const key = keyOf(configuration, ...packages.map(versionOf))
  const directory = await once('fonts', key, (unfinished) =>
    writeFile(join(unfinished, 'fonts.conf'), configuration),
  )
  return join(directory, 'fonts.conf')
}

function configurationFor(directories: string[]): string {
  const families = Object.keys(fontPackages).map((name) => `<family>${name}</family>`)
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...directories.map((path) => `<dir>${escaped(path)}</dir>`),
    `<cachedir>${escaped(join(cacheRoot, 'fontconfig'))}</cachedir>`,
    // binding="same": Chromium takes a substitute only when it counts as the family that was asked for.
    ...askedFor.map(
      (name) => `<alias binding="same"><family>${name}</family><prefer>${families.join('')}</prefer></alias>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
