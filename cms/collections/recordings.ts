import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'
import { recording } from '../../content-models/recording.ts'
import { fieldsByName } from '../fields.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { requireFile } from '../hooks/requireFile.ts'
import { keyRecording } from '../recordings/keyRecording.ts'
import { readFile } from '../recordings/readFile.ts'
import { settings } from '../settings.ts'
import { label, sentence } from '../words.ts'
import { chosenOnce } from './chosenOnce.ts'
import { inDistrict } from './inDistrict.ts'
import { written } from './written.ts'

const f = fieldsByName(recording)

/** Says nothing to people. */
const unseen = (field: Field): Field => ({ ...field, admin: { ...field.admin, hidden: true } }) as Field

/** Pages that a person reads aloud. What of the file is kept, recordings/mp3.ts says. */
export const recordings: CollectionConfig = {
  ...written({
    slug: 'recordings',
    hiddenFrom: ['provider', 'reviewer'],
    useAsTitle: 'title',
    columns: ['title', 'language', 'seconds'],
    hooks: {
      beforeOperation: [requireFile, readFile],
      beforeChange: [keepFixed('kind', 'offer', 'infoPage', 'language'), keyRecording],
    },
    fields: [
      chosenOnce(f.kind),
      chosenOnce(f.offer),
      chosenOnce(f.infoPage),
      chosenOnce(f.language),
      // Private. A voice can be recognised: it is kept by the word of who speaks, and no longer than that.
      {
        name: 'speakerAgreed',
        type: 'checkbox',
        validate: (agreed, { req }) =>
          agreed === true || sentence(req.i18n.language, 'rules.recordingAgreement'),
        label: label('private.recording.speakerAgreed.label'),
        admin: { description: label('private.recording.speakerAgreed.help') },
      },
      unseen(f.hash),
      f.seconds,
      unseen(f.madeFrom),
      // "offer/0199…/ku": the database keeps one document an entry and language.
      { name: 'key', type: 'text', unique: true, index: true, admin: { hidden: true } },
      {
        name: 'title',
        type: 'text',
        label: label('private.recording.title.label'),
        admin: { hidden: true, disableListFilter: true },
      },
      inDistrict,
    ],
  }),
  upload: {
    staticDir: path.join(settings.dataDir, 'uploads'),
    pasteURL: false,
    bulkUpload: false,
    mimeTypes: ['audio/mpeg'],
    focalPoint: false,
    crop: false,
  },
}
