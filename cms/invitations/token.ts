/** The secret of a link that is sent by mail, and how it is recognised without being kept. */
import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, for an address */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
