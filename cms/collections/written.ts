/** What every published collection shares: revision count, hooks of publishing, drafts where it has them. */
import type { CollectionConfig, Endpoint, Field } from 'payload'
import { noteChange, noteDeletion } from '../audit/hooks.ts'
import { isExportable } from '../export/exportable.ts'
import { keepTyped } from '../admin/keepTyped/field.ts'
import { accessOf } from '../access/accessOf.ts'
import type { Role } from '../access/roles.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { noteContactChange } from '../contactChanges/note.ts'
import { checkReferences } from '../hooks/checkReferences.ts'
import { countRevision } from '../hooks/countRevision.ts'
import { checkShapes } from '../hooks/checkShapes.ts'
import { giveOwnId } from '../hooks/giveOwnId.ts'
import { holdLock, rememberLock } from '../hooks/holdLock.ts'
import { giveRowIds } from '../hooks/giveRowIds.ts'
import { publishEntry, withdrawEntry } from '../hooks/publishEntry.ts'
import { forceDraft, refuseToPublish } from '../hooks/publishGate.ts'
import { refuseToDelete, refuseToWithdraw } from '../hooks/refuseWithdrawal.ts'
import { removeDependents } from '../hooks/removeDependents.ts'
import { stayWithinReach } from '../hooks/stayWithinReach.ts'
import { linksEndpoint } from '../links/endpoint.ts'
import { hasLinks } from '../links/fields.ts'
import { keepTranslationsCurrent, noteCorrection, smallCorrection } from '../translate/smallCorrection.ts'
import { isTranslatable } from '../translate/tasks/sync.ts'
import { label } from '../words.ts'
import { draftable, kindOf, type PublishedCollection } from './names.ts'
import { restoreVersion } from './restoreVersion.ts'

const revision: Field = {
  name: 'rev',
  type: 'number',
  defaultValue: 0,
  // Shown where two versions are compared.
  label: label('private.rev.label'),
  admin: { hidden: true },
}

const exportLinks = { beforeListTable: ['/admin/import/ExportLinks.tsx#ExportLinks'] }

interface Parts {
  slug: GuardedCollection & PublishedCollection
  useAsTitle?: string
  columns?: string[]
  fields: Field[]
  hooks?: CollectionConfig['hooks']
  components?: NonNullable<CollectionConfig['admin']>['components']
  /** Who finds nothing there to do: no line of the menu leads there */
  hiddenFrom?: readonly Role[]
  /** Beside those of all written collections */
  endpoints?: Endpoint[]
}

/** A collection whose documents can become public. */
export function written({
  slug,
  useAsTitle,
  columns,
  fields,
  hooks = {},
  components,
  hiddenFrom = [],
  endpoints = [],
}: Parts): CollectionConfig {
  const hasDrafts = (draftable as readonly string[]).includes(slug)
  const kind = kindOf(slug)
  const isTranslated = kind !== undefined && isTranslatable(kind)
  return {
    slug,
    labels: { singular: label(`collections.${slug}.one`), plural: label(`collections.${slug}.many`) },
    access: accessOf(slug),
    admin: {
      hideAPIURL: true,
      hidden: ({ user }) => hiddenFrom.includes((user as { role?: Role } | null)?.role as Role),
      ...(useAsTitle ? { useAsTitle } : {}),
      ...(columns ? { defaultColumns: columns } : {}),
      components: { ...(isExportable(slug) ? exportLinks : {}), ...components },
    },
    disableDuplicate: slug !== 'offers',
    ...(hasDrafts
      ? {
          versions: {
            maxPerDoc: 50,
            drafts: {
              autosave: { interval: 800 },
              schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 },
            },
          },
        }
      : {}),
    hooks: {
      ...hooks,
      beforeOperation: [
        giveOwnId,
        checkShapes,
        stayWithinReach,
        forceDraft,
        ...(hasDrafts ? [rememberLock] : []),
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [
        checkReferences,
        giveRowIds,
        ...(hooks.beforeChange ?? []),
        refuseToPublish,
        ...(isTranslated ? [noteCorrection] : []),
        countRevision,
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        refuseToWithdraw,
        ...(isTranslated ? [keepTranslationsCurrent] : []),
        noteContactChange,
        publishEntry,
        noteChange,
        ...(hasDrafts ? [holdLock] : []),
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), refuseToDelete, removeDependents],
      afterDelete: [...(hooks.afterDelete ?? []), withdrawEntry, noteDeletion],
    },
    endpoints: [
      ...endpoints,
      ...(hasLinks(slug) ? [linksEndpoint(slug)] : []),
      ...(hasDrafts ? [restoreVersion(slug)] : []),
    ],
    fields: [
      ...(hasDrafts ? [keepTyped] : []),
      ...fields,
      ...(isTranslated ? [smallCorrection] : []),
      revision,
    ],
  }
}
