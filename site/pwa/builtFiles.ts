/** What the build wrote down about its files. Nothing while developing. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { settings } from '../settings.ts'
import type { ParcelFile } from './parcel.ts'

export interface Built {
  /** What a phone keeps */
  readonly files: readonly ParcelFile[]
  /** What the quick finder costs, over the wire */
  readonly finderBytes: number
}

const list = path.join(settings.distDir, 'kept-files.json')
const built: Built = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as Built)
  : { files: [], finderBytes: 0 }

export const { files: builtFiles, finderBytes } = built
