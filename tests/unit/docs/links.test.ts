/** What README.md and the pages under docs/ point to in this repository is there. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../../support/paths.ts'

const inDocs = (end: string) =>
  readdirSync(join(repository, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('docs', name))
    .filter((name) => name.endsWith(end))

/** The targets of a page's links and pictures that are files, from the root of the repository. */
const targetsOf = (page: string): string[] =>
  [...readFileSync(join(repository, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(\w+:|#)/.test(target))
    .map((target) => join(dirname(page), target.split('#')[0] ?? ''))

const pages = ['README.md', ...inDocs('.md')]

it('every link that stays in the repository leads somewhere', () => {
  const links = pages.flatMap((page) => targetsOf(page).map((target) => ({ page, target })))
  expect(links.length).toBeGreaterThan(pages.length)
  expect(links.filter(({ target }) => !existsSync(join(repository, target)))).toEqual([])
})

it('every picture is shown on some page, and is small', () => {
  const shown = new Set(pages.flatMap(targetsOf))
  const pictures = inDocs('.png').filter((name) => name.includes(join('pictures', 'cms')))
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.filter((name) => !shown.has(name))).toEqual([])
  expect(pictures.filter((name) => statSync(join(repository, name)).size > 120 * 1024)).toEqual([])
})
