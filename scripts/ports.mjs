import { connect, createServer } from 'node:net'
import { Stop } from './stop.mjs'

/** @param {string} host an address to listen on */
const reachable = (host) => (host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host)

/**
 * Where a server that listens on this host and port is asked from the same computer.
 * @param {string} host
 * @param {number} port
 */
export function origin(host, port) {
  const name = reachable(host)
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/**
 * Why nothing can listen there, or nothing.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} an error code such as EADDRINUSE
 */
function cannotListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/**
 * Whether somebody answers there. On some systems one can listen beside a server that listens on all addresses.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: reachable(host) })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('close', () => resolve(false)).once('connect', () => socket.destroy())
  })
}

/**
 * Stops with a sentence when a port cannot be had.
 * @param {number} port
 * @param {string} host
 * @param {string} variable the setting that chooses the port
 */
async function needPort(port, host, variable) {
  const code = (await cannotListen(port, host)) ?? ((await answers(port, host)) ? 'EADDRINUSE' : undefined)
  if (!code) return
  if (code === 'EADDRINUSE')
    throw new Stop(
      `Port ${port} is in use by another program, perhaps a copy of this one. Stop it, or set ${variable} to a free port.`,
    )
  if (code === 'EACCES')
    throw new Stop(
      `Port ${port} needs rights that this user does not have. Set ${variable} to a port above 1023.`,
    )
  throw new Stop(
    `Nothing can listen on ${host} (${code}). Set HOST to an address of this computer, such as 127.0.0.1.`,
  )
}

/**
 * Stops with a sentence when a port the servers need cannot be had.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function needPorts({ sitePort, cmsPort, host }) {
  await needPort(sitePort, host, 'SITE_PORT')
  await needPort(cmsPort, host, 'CMS_PORT')
}
