/** Where a running CMS listens to commands of the same computer: a socket in DATA_DIR, on Windows a named pipe. */
import { createHash, createHmac } from 'node:crypto'
import path from 'node:path'
import { settings } from '../settings.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

export const controlAddress = (dataDir: string = settings.dataDir): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\wegweiserin-${digest(path.resolve(dataDir).toLowerCase())}`
    : path.join(dataDir, 'control.sock')

/** Proves that a command may read the secrets of this CMS; the rights of a file alone do not hold on every system. */
export const controlToken = (): string =>
  createHmac('sha256', settings.payloadSecret).update('control').digest('base64url')
