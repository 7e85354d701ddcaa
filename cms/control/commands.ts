/** What a running CMS does for the command line of its own computer. */
import type { Payload } from 'payload'
import { operator } from '../import/actor.ts'
import { importTable, type ImportOptions } from '../import/importTable.ts'
import type { Report } from '../import/report.ts'
import type { Language } from '../spoken.ts'

export interface ImportArgs extends ImportOptions {
  readonly language: Language
  /** The bytes of the file, base64 */
  readonly file: string
}

/** Who reaches the socket may read the secrets and the database anyway: she has all rights. */
const runImport = async (payload: Payload, { file, language, ...options }: ImportArgs): Promise<Report> =>
  importTable(await operator(payload, language), Buffer.from(file, 'base64'), options)

export const commands: Readonly<Record<string, (payload: Payload, args: unknown) => Promise<unknown>>> = {
  import: (payload, args) => runImport(payload, args as ImportArgs),
}
