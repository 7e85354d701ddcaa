/** Letters through a real mail server: sent once, tried again when it fails, never made to fetch anything. */
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'

interface Received {
  from: string
  to: string[]
  text: string
}
const received: Received[] = []
let isDown = false
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onConnect: (_, next) => {
    next(isDown ? new Error('not today') : null)
  },
  onData: (stream, { envelope }, next) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      received.push({ from, to, text: Buffer.concat(chunks).toString() })
      next()
    })
  },
})

let cms: Cms
let send: () => Promise<void>
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${String(port)}`
  process.env['MAIL_FROM'] = 'weg@example.org'
  cms = await openCms()
  const { sendWaitingMails } = await import('../../../cms/mails/send.ts')
  send = () => sendWaitingMails(cms.payload)
})
afterAll(async () => {
  await cms.close()
  await new Promise<void>((resolve) => {
    server.close(resolve)
  })
})
beforeEach(() => {
  received.length = 0
  isDown = false
})

const letter = (more: object = {}) =>
  cms.system.plant('mails', {
    to: 'anna@example.org',
    subject: 'Prüfung: Nähcafé',
    text: 'Guten Tag,\n\nfür Sie.',
    ...more,
  })

test('a letter arrives once, from the address that is set, in letters as they are written', async () => {
  const { id } = await letter()
  await Promise.all([send(), send()])
  await send()
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({ from: 'weg@example.org', to: ['anna@example.org'] })
  expect(received[0]!.text).toContain('Subject: =?UTF-8?')
  expect(await cms.system.stored('mails', id)).toMatchObject({ error: null })
})

test('while the server refuses it waits, and leaves when its time has come again', async () => {
  isDown = true
  const { id } = await letter()
  await send()
  expect(received).toEqual([])
  const waiting = await cms.system.stored('mails', id)
  expect(waiting).toMatchObject({ tries: 1 })
  expect(String(waiting!['error'])).toContain('not today')
  isDown = false
  await send()
  expect(received).toEqual([])
  await cms.system.overwrite('mails', id, { notBefore: new Date(Date.now() - 1000).toISOString() })
  await send()
  expect(received).toHaveLength(1)
})

test('a title that looks like a header adds none', async () => {
  await letter({ subject: 'Kurs\r\nBcc: alle@example.org' })
  await send()
  expect(received[0]!.to).toEqual(['anna@example.org'])
  expect(received[0]!.text).not.toMatch(/^Bcc:/m)
})
