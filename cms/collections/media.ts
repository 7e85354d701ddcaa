import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionConfig, Field, FieldHook, PayloadRequest } from 'payload'
import { media as model } from '../../content-models/media.ts'
import { fieldsByName } from '../fields.ts'
import { keepInOrganisation } from '../hooks/keepInOrganisation.ts'
import { requireFile } from '../hooks/requireFile.ts'
import { districtOfDocument, setDistrict } from '../hooks/setDistrict.ts'
import { ticks } from '../publications/consents.ts'
import { settings } from '../settings.ts'
import { label } from '../words.ts'
import { inDistrict } from './inDistrict.ts'
import { ownedBy } from './ownedBy.ts'
import { written } from './written.ts'

const { alt, hash } = fieldsByName(model)

const hashBytes: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, hash: createHash('sha256').update(req.file.data).digest('hex') } : data

/** What is true of the bytes. */
const factsOfBytes = ['hash', 'filename', 'mimeType', 'filesize', 'width', 'height']

/** Without a new file its facts stay what they are, whatever was sent: the site serves a picture by them. */
const keepBytes: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.file || !originalDoc) return data
  const before = originalDoc as Record<string, unknown>
  return { ...data, ...Object.fromEntries(factsOfBytes.map((fact) => [fact, before[fact]])) }
}

const ofOrganisation = (req: PayloadRequest, { organisation }: Readonly<Record<string, unknown>>) =>
  districtOfDocument(req, 'organisations', organisation)

/** Blanks are no words for who cannot see the picture. */
const trimmed: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : (value as unknown))

/** Private. Without them a picture stays behind: see publications/consents.ts. */
const consents: Field[] = [
  ...ticks.map((name): Field => ({ name, type: 'checkbox', label: label(`private.media.${name}.label`) })),
  {
    name: 'staffConsentOn',
    type: 'date',
    label: label('private.media.staffConsentOn.label'),
    admin: { description: label('private.media.staffConsentOn.help'), date: { pickerAppearance: 'dayOnly' } },
  },
]

/** Pictures only, re-encoded so that nothing but the picture is left (no position, no camera). */
export const media: CollectionConfig = {
  ...written({
    slug: 'media',
    useAsTitle: 'alt',
    hooks: {
      beforeOperation: [requireFile],
      beforeValidate: [keepInOrganisation],
      beforeChange: [hashBytes, keepBytes, setDistrict(ofOrganisation)],
    },
    fields: [
      { ...alt, hooks: { beforeValidate: [trimmed] } } as typeof alt,
      hash,
      ...consents,
      ownedBy,
      inDistrict,
    ],
  }),
  upload: {
    staticDir: path.join(settings.dataDir, 'uploads'),
    // 50 million points are more than any telephone takes, and what a small file can claim is without end.
    constructorOptions: { limitInputPixels: 50_000_000 },
    pasteURL: false,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    formatOptions: { format: 'webp', options: { quality: 78 } },
    resizeOptions: { width: 1280, height: 1280, fit: 'inside', withoutEnlargement: true },
    focalPoint: false,
    crop: false,
  },
}
