import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'
import { passSignalsTo } from './signals.mjs'

const modules = join(root, 'node_modules')

/** How each tool is started: always by this Node, never by way of a shell or PATH. */
export const tools = {
  astro: [join(modules, 'astro/bin/astro.mjs')],
  eslint: [join(modules, 'eslint/bin/eslint.js')],
  next: [join(modules, 'next/dist/bin/next')],
  payload: [join(modules, 'payload/bin.js')],
  prettier: [join(modules, 'prettier/bin/prettier.cjs')],
  tsc: [join(modules, 'typescript/bin/tsc')],
  vitest: [join(modules, 'vitest/vitest.mjs')],
  /** Runs a TypeScript file of this project. */
  tsx: ['--import', 'tsx'],
}

/**
 * Runs a tool to its end. Asked to stop meanwhile, the whole script ends with the tool.
 * @param {string[]} tool one of `tools`
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(tool, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? 'pipe' : 'inherit'
    const child = spawn(process.execPath, [...tool, ...args], {
      cwd: root,
      env,
      stdio: [quiet ? 'ignore' : 'inherit', stdio, stdio],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
    child.on('error', reject)
    const { wasAsked, letGo } = passSignalsTo(child)
    child.on('close', (code) => {
      letGo()
      if (wasAsked()) process.exit(130)
      resolve({ ok: code === 0, output })
    })
  })
}
