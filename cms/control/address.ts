/** Where a running CMS listens to commands of the same computer: a socket in DATA_DIR, on Windows a named pipe. */
import { createHash, createHmac } from 'node:crypto'
import path from 'node:path'

/** What tells one CMS of a computer from another; the settings of the CMS have it. */
export interface WhichCms {
  readonly dataDir: string
  readonly payloadSecret: string
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

export const controlAddress = ({ dataDir }: WhichCms): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\wegweiserin-${digest(path.resolve(dataDir).toLowerCase())}`
    : path.join(dataDir, 'control.sock')

/** Proves that a command may read the secrets of this CMS; the rights of a file alone do not hold on every system. */
export const controlToken = ({ payloadSecret }: WhichCms): string =>
  createHmac('sha256', payloadSecret).update('control').digest('base64url')
