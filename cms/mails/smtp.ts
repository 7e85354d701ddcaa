/** Outgoing mail through a mail server. A letter it does not take stays in the outbox and is tried again: see send.ts. */
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { sender } from './sender.ts'

const patience = 15_000

/**
 * @param url "smtp://user:password@mail.example.org:587" or "smtps://…:465"
 * @param from address that letters come from
 */
export function mailBySmtp(url: string, from: string): EmailAdapter {
  const transport = createTransport({
    url,
    // Nothing in a letter may make this machine read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  return () => ({
    name: 'smtp',
    ...sender(from),
    sendEmail: (message) => transport.sendMail({ from: { name: 'Wegweiserin', address: from }, ...message }),
  })
}
