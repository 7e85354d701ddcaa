/** The migrations as Payload generates them. Their files are not ours to type-check, so they are named at run time. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Payload } from 'payload'

type Migrations = NonNullable<NonNullable<Parameters<Payload['db']['migrate']>[0]>['migrations']>

const file = pathToFileURL(join(import.meta.dirname, '../../../cms/migrations/index.ts')).href

export const { migrations } = (await import(file)) as { migrations: Migrations }
