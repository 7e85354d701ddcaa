/** Writes down what the last look at every page in every language has found: docs/accessibility.md. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from './paths.ts'

export interface Looked {
  language: string
  /** Addresses of the sitemap in this language */
  pages: number
  /** Each page in light and dark colours */
  checks: number
  /** By path and colours */
  faults: Readonly<Record<string, readonly string[]>>
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)

export function accessibilityPage(looked: readonly Looked[], day: string): string {
  const inOrder = looked.toSorted((a, b) => a.language.localeCompare(b.language))
  const withFaults = inOrder.map(({ faults }) => Object.keys(faults).length)
  const rows = inOrder.map(
    ({ language, pages, checks }, n) => `| ${language} | ${pages} | ${checks} | ${withFaults[n]} |`,
  )
  const faults = inOrder.flatMap(({ faults }) =>
    Object.entries(faults).map(([where, found]) => `- ${where}: ${found.length} faults`),
  )
  return `# Every page in every language

Written by \`npm run test:a11y\` on ${day}: each address of the sitemap, with the example offers, in light and dark colours
at 360 px, by pa11y with both of its runners (axe and HTML_CodeSniffer, WCAG 2 AA) and axe's rules of WCAG 2.2.
\`npm test\` looks at each kind of page in German and Arabic and at some in each further language.

| language | pages | checks | pages with faults |
| --- | --- | --- | --- |
${rows.join('\n')}
| all | ${sum(inOrder.map(({ pages }) => pages))} | ${sum(inOrder.map(({ checks }) => checks))} | ${sum(withFaults)} |
${faults.length === 0 ? '' : `\n${faults.join('\n')}\n`}`
}

export const writeAccessibilityPage = (looked: readonly Looked[]): Promise<void> =>
  writeFile(
    join(repository, 'docs/accessibility.md'),
    accessibilityPage(looked, new Date().toISOString().slice(0, 10)),
  )
