/** One address at a time, at real servers: what they answer, and where nobody may be sent. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type * as Looking from '../../../cms/links/look.ts'
import { useDataDirectory } from '../support/settings.ts'
import type * as Servers from './servers.ts'

let look: typeof Looking.look
let servers: typeof Servers
let web: Servers.TestServer
/** A door of this machine that no address may open */
let inner: Servers.TestServer
/** Bytes that were sent of the page without end */
let poured = 0
let reach: ReturnType<typeof Servers.testReach>

const answers =
  (status: number, headers: Record<string, string> = {}): Servers.Handler =>
  (_, response) => {
    response.writeHead(status, headers).end()
  }
const sendsTo = (location: string) => answers(302, { location })

beforeAll(async () => {
  useDataDirectory('/tmp/nowhere')
  ;({ look } = await import('../../../cms/links/look.ts'))
  servers = await import('./servers.ts')
  inner = await servers.serve({ '/': answers(200) }, '127.0.0.1')
  web = await servers.serve({
    '/there': answers(200),
    '/gone': answers(410),
    '/broken': answers(503),
    '/closed': answers(403),
    '/moved': answers(301, { location: '/there' }),
    '/onlyGet': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end(),
    '/headIsMissing': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 404).end(),
    '/circle': sendsTo('/circle'),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((at) => [`/step${String(at)}`, sendsTo(`/step${String(at + 1)}`)]),
    ),
    '/step7': answers(200),
    '/never': () => undefined,
    '/drips': (_, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n')
      const drop = setInterval(() => response.socket?.write('x: y\r\n'), 200)
      response.socket?.on('close', () => clearInterval(drop))
    },
    '/huge': (request, response) => {
      if (request.method === 'HEAD') {
        response.writeHead(405).end()
        return
      }
      const pour = () => {
        poured += 65_536
        if (!response.destroyed && response.write(Buffer.alloc(65_536))) setImmediate(pour)
      }
      response.on('drain', pour)
      pour()
    },
    '/hugeHead': (_, response) => response.writeHead(200, { 'x-long': 'x'.repeat(200_000) }).end(),
    '/nonsense': (_, response) => response.socket?.end('I am no web server\r\n\r\n'),
    '/hangsUp': (_, response) => response.socket?.destroy(),
    '/toLoopback': sendsTo(`${inner.origin}/`),
    '/toLocalhost': sendsTo(`http://localhost:${String(inner.port)}/`),
    '/toMetadata': sendsTo('http://169.254.169.254/latest/meta-data/'),
    '/toSix': sendsTo(`http://[::1]:${String(inner.port)}/`),
    '/toMapped': sendsTo(`http://[::ffff:127.0.0.1]:${String(inner.port)}/`),
    '/toPrivate': sendsTo('http://10.0.0.1:8080/'),
    '/toNumber': sendsTo(`http://2130706433:${String(inner.port)}/`),
    '/toHex': sendsTo(`http://0x7f.1:${String(inner.port)}/`),
    '/toFile': sendsTo('file:///etc/passwd'),
    '/toName': sendsTo(`http://user:secret@127.0.0.2:${String(inner.port)}/`),
  })
  reach = servers.testReach({
    'inside.test': ['127.0.0.1'],
    'both.test': ['127.0.0.2', '10.0.0.7'],
    'six.test': ['::ffff:127.0.0.1'],
    'metadata.test': ['169.254.169.254'],
    'good.test': ['127.0.0.2'],
  })
})
afterAll(async () => {
  await Promise.all([web.close(), inner.close()])
})
beforeEach(() => {
  web.asked.length = 0
  inner.asked.length = 0
})
const at = (path: string) => look(`${web.origin}${path}`, reach)

describe('an address', () => {
  test.each([
    ['/there', { outcome: 'ok', status: 200 }],
    ['/nothing', { outcome: 'gone', status: 404 }],
    ['/gone', { outcome: 'gone', status: 410 }],
    ['/broken', { outcome: 'failed', status: 503 }],
    ['/moved', { outcome: 'redirected', status: 200 }],
    ['/onlyGet', { outcome: 'ok', status: 200 }],
    ['/headIsMissing', { outcome: 'ok', status: 200 }],
    ['/nonsense', { outcome: 'failed' }],
    ['/hangsUp', { outcome: 'failed' }],
    ['/hugeHead', { outcome: 'failed' }],
  ])('%s', async (path, result) => {
    expect(await at(path)).toEqual(result)
  })
  test('that is closed to programs is not called broken: people may get in', async () => {
    expect(await at('/closed')).toEqual({ outcome: 'ok', status: 403 })
  })
  test('that is there is asked for once, gently', async () => {
    await at('/there')
    expect(web.asked).toEqual(['HEAD /there'])
  })
  test('that sends on is followed five times, and a circle is left', async () => {
    expect(await at('/step2')).toEqual({ outcome: 'redirected', status: 200 })
    expect(await at('/step1')).toEqual({ outcome: 'failed' })
    web.asked.length = 0
    expect(await at('/circle')).toEqual({ outcome: 'failed' })
    expect(web.asked).toHaveLength(6)
  })
  test('that never answers, or one line after the other, is waited for only so long', async () => {
    const began = performance.now()
    expect([await at('/never'), await at('/drips')]).toEqual([{ outcome: 'failed' }, { outcome: 'failed' }])
    expect(performance.now() - began).toBeLessThan(10_000)
  })
  test('with a page without end costs no more than its head', async () => {
    expect(await at('/huge')).toEqual({ outcome: 'ok', status: 200 })
    expect(poured).toBeLessThan(16 * 1024 * 1024)
  })
  test('whose server is not there, or whose name nobody has, says so', async () => {
    const port = await closedPort()
    expect(await look(`http://127.0.0.2:${String(port)}/`, reach)).toEqual({ outcome: 'failed' })
    const nameless = {
      ...reach,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    }
    expect(await look('http://nobody.test:8080/', nameless)).toEqual({ outcome: 'unknownHost' })
  })
  test('is left as it was while this machine has no net', async () => {
    const cutOff = {
      ...reach,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'EAI_AGAIN' })),
    }
    expect(await look('http://somebody.test:8080/', cutOff)).toBeUndefined()
  })
  async function closedPort(): Promise<number> {
    const server = await servers.serve({})
    await server.close()
    return server.port
  }
})

describe('nobody is led to', () => {
  test.each([
    '/toLoopback',
    '/toLocalhost',
    '/toMetadata',
    '/toSix',
    '/toMapped',
    '/toPrivate',
    '/toNumber',
    '/toHex',
    '/toFile',
    '/toName',
  ])('what is not public: %s', async (path) => {
    expect(await at(path)).toEqual({ outcome: 'refused' })
    expect(inner.asked).toEqual([])
  })
  test.each(['inside', 'both', 'six', 'metadata'])(
    'a machine of this network by a public name: %s.test',
    async (name) => {
      expect(await look(`http://${name}.test:${String(inner.port)}/`, reach)).toEqual({ outcome: 'refused' })
      expect(inner.asked).toEqual([])
    },
  )
  test('another machine than the one that was looked at: a name is resolved once and connected to as that', async () => {
    let times = 0
    const rebinding = {
      ...reach,
      resolve: () => Promise.resolve([{ address: times++ === 0 ? '127.0.0.2' : '127.0.0.1', family: 4 }]),
    }
    expect(await look(`http://turns.test:${String(web.port)}/there`, rebinding)).toEqual({
      outcome: 'ok',
      status: 200,
    })
    expect([times, web.asked]).toEqual([1, ['HEAD /there']])
  })
  test('other doors of a server than those of the web', async () => {
    const { publicWeb } = await import('../../../cms/links/ask.ts')
    const real = { ...publicWeb, mayReach: () => true }
    expect(await look(`${web.origin}/there`, real)).toEqual({ outcome: 'refused' })
    expect(web.asked).toEqual([])
  })
})
