import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { media as model } from '../../content-models/media.ts'
import { fieldsByName } from '../fields.ts'
import { keepInOrganisation } from '../hooks/keepInOrganisation.ts'
import { settings } from '../settings.ts'
import { ownedBy } from './ownedBy.ts'
import { written } from './written.ts'

const { alt, hash } = fieldsByName(model)

const hashBytes: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, hash: createHash('sha256').update(req.file.data).digest('hex') } : data

/** Pictures only, re-encoded so that nothing but the picture is left (no position, no camera). */
export const media: CollectionConfig = {
  ...written({
    slug: 'media',
    useAsTitle: 'alt',
    hooks: { beforeValidate: [keepInOrganisation], beforeChange: [hashBytes] },
    fields: [alt, hash, ownedBy],
  }),
  upload: {
    staticDir: path.join(settings.dataDir, 'uploads'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    formatOptions: { format: 'webp', options: { quality: 78 } },
    resizeOptions: { width: 1280, height: 1280, fit: 'inside', withoutEnlargement: true },
    focalPoint: false,
    crop: false,
  },
}
