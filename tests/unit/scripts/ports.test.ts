import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { needPorts, origin } from '../../../scripts/ports.mjs'
import { readSettings } from '../../../scripts/settings.mjs'

const listen = (host: string, port = 0): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, host, () => resolve((server.address() as AddressInfo).port))
    onTestFinished(() => void server.close())
  })
const free = async (): Promise<string> => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

test('free ports are accepted', async () => {
  const settings = readSettings({ SITE_PORT: await free(), CMS_PORT: await free() })
  await expect(needPorts(settings)).resolves.toBeUndefined()
})
test.each(['127.0.0.1', '0.0.0.0'])('a port taken on %s is named with its variable', async (host) => {
  const taken = await listen(host)
  const site = readSettings({ SITE_PORT: String(taken), CMS_PORT: await free() })
  await expect(needPorts(site)).rejects.toThrow(new RegExp(`Port ${taken} is in use.*SITE_PORT`))
  const cms = readSettings({ SITE_PORT: await free(), CMS_PORT: String(taken) })
  await expect(needPorts(cms)).rejects.toThrow(new RegExp(`Port ${taken} is in use.*CMS_PORT`))
})
test('an address of another computer is named with its variable', async () => {
  const settings = readSettings({ HOST: '192.0.2.1', SITE_PORT: await free(), CMS_PORT: await free() })
  await expect(needPorts(settings)).rejects.toThrow(/192\.0\.2\.1.*HOST/)
})
test.each([
  ['127.0.0.1', 'http://127.0.0.1:80'],
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::', 'http://[::1]:80'],
])('a server on %s is asked at %s', (host, expected) => {
  expect(origin(host, 80)).toBe(expected)
})
