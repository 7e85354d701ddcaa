/** The files of this build that a phone keeps, as the build wrote them down. Empty while developing. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { settings } from '../settings.ts'
import type { ParcelFile } from './parcel.ts'

const list = path.join(settings.distDir, 'kept-files.json')

export const builtFiles: readonly ParcelFile[] = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as ParcelFile[])
  : []
