/**
 * Draws site/icons/sheet.svg: `npm run icons`. Pictograms (Lucide, ISC licence) below each other, each a view of its own,
 * "sheet.svg#day". A picture inherits no colour from its page, so the sheet knows that of the way by day and by night.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { drawing } from './drawing.ts'
import { sheetIcons } from './sheetIcons.ts'

const lucide = new URL('../../node_modules/lucide-static/icons/', import.meta.url)
export const sheetFile = new URL('sheet.svg', import.meta.url)

const style = [
  'g{fill:none;stroke:#0b4f4a;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}',
  '@media screen and (prefers-color-scheme:dark){g{stroke:#7fd6c8}}',
].join('')

/** The sheet as it should be. */
export function sheet(): string {
  const drawn = Object.entries(sheetIcons).map(([name, file], number) => {
    const y = String(24 * number)
    const lines = drawing(readFileSync(new URL(`${file}.svg`, lucide), 'utf8'))
    return `<view id="${name}" viewBox="0 ${y} 24 24"/><g transform="translate(0 ${y})">${lines}</g>\n`
  })
  const height = String(24 * drawn.length)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 ${height}"><!-- Lucide, ISC licence -->\n<style>${style}</style>\n${drawn.join('')}</svg>\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(sheetFile, sheet())
