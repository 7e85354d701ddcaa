/** Part of linting: only logical CSS in site/, so that right-to-left pages need no rules of their own. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

const side = '(?:left|right)'
const box = `(?:scroll-)?(?:margin|padding)-${side}|border-${side}(?:-[a-z]+)?|border-(?:top|bottom)-${side}-radius`
const property = new RegExp(String.raw`^\s*(${box}|${side})\s*:`)
const value = new RegExp(String.raw`^\s*(text-align|float|clear)\s*:\s*${side}\b`)
/** Four values go round the clock: top, right, bottom, left. */
const clock = /^\s*(?:scroll-)?(?:margin|padding|inset|border-width)\s*:\s*\S+\s+(\S+)\s+\S+\s+(\S+)\s*$/

/** @param {string} declaration */
function isPhysical(declaration) {
  const [, right, left] = clock.exec(declaration) ?? []
  return property.test(declaration) || value.test(declaration) || right !== left
}

/**
 * Declarations that name left or right, with their line.
 * @param {string} css
 * @param {number} firstLine
 * @returns {{ line: number, declaration: string }[]}
 */
function physicalDeclarations(css, firstLine) {
  const plain = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return plain.split('\n').flatMap((text, index) =>
    text
      .split(/[;{}]/)
      .filter(isPhysical)
      .map((part) => ({ line: firstLine + index, declaration: part.trim() })),
  )
}

/**
 * The same for a file: a style sheet as a whole, an Astro component in its style elements.
 * @param {string} file
 * @param {string} content
 */
export function physicalIn(file, content) {
  if (!file.endsWith('.astro')) return physicalDeclarations(content, 1)
  return [...content.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap((style) => {
    const before = content.slice(0, style.index + style[0].indexOf('>'))
    return physicalDeclarations(style[1] ?? '', before.split('\n').length)
  })
}

/** @param {string} folder */
function filesOf(folder) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.(css|astro)$/.test(name)).map((name) => join(folder, name))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of filesOf('site'))
    for (const { line, declaration } of physicalIn(file, readFileSync(join(root, file), 'utf8'))) {
      console.error(
        `${file}:${line}  ${declaration}\n  Left and right are wrong in Arabic and Dari. Use start/end: margin-inline-start, inset-inline-end, text-align: start.`,
      )
      process.exitCode = 1
    }
}
