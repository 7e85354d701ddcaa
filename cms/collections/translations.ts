import type { ArrayField, Field } from 'payload'
import { translation } from '../../content-models/translation.ts'
import { communityWords, editorWords, finishWords } from '../admin/translating/words.ts'
import { fieldsByName } from '../fields.ts'
import { keepFixed } from '../hooks/keepFixed.ts'
import { keyTranslation } from '../hooks/keyTranslation.ts'
import { communityEndpoints } from '../translate/community/endpoints.ts'
import { forgetRemarks } from '../translate/community/forget.ts'
import { hasMachine, machineEndpoint } from '../translate/machine/endpoint.ts'
import { label } from '../words.ts'
import { chosenOnce } from './chosenOnce.ts'
import { inDistrict } from './inDistrict.ts'
import { ownedBy } from './ownedBy.ts'
import { written } from './written.ts'

const f = fieldsByName(translation)

/** Which entry and which language it is for: another pair is another document. */
/** A text may stay empty: readers get the German one, with its mark. */
const mayBeEmpty = (field: Field): Field =>
  'name' in field && field.name === 'text' ? ({ ...field, required: false } as Field) : field

const unsendable = { create: () => false, update: () => false }

const words: Field = {
  ...(f.words as ArrayField),
  admin: {
    components: {
      Field: { path: '/admin/translating/WordsEditor.tsx#WordsEditor', clientProps: { words: editorWords } },
    },
  },
  fields: [
    ...(f.words as ArrayField).fields.map(mayBeEmpty),
    { name: 'madeFrom', type: 'text', virtual: true, label: label('private.madeFrom.label') },
    // What a machine would write where a person has written: beside it, never over it, and private.
    {
      name: 'suggestion',
      type: 'textarea',
      label: label('private.suggestion.label'),
      access: unsendable,
    },
  ],
}

/** Read here, and written by the panel below it, which says what each state means. */
const stateLine = (field: Field): Field =>
  ({
    ...field,
    admin: {
      ...field.admin,
      position: 'sidebar',
      readOnly: true,
      components: { Field: '/admin/translating/StateLine.tsx#StateLine' },
    },
  }) as Field

const finishPanel: Field = {
  name: 'finishPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '/admin/translating/FinishPanel.tsx#FinishPanel',
        clientProps: { words: finishWords, hasMachine },
      },
    },
  },
}

const communityPanel: Field = {
  name: 'communityPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '/admin/translating/CommunityPanel.tsx#CommunityPanel',
        clientProps: { words: communityWords },
      },
    },
  },
}

export const translations = written({
  slug: 'translations',
  useAsTitle: 'title',
  columns: ['title', 'language', 'status', '_status'],
  components: { edit: { PublishButton: '/admin/translating/FinishPanel.tsx#NoPublishButton' } },
  hooks: {
    beforeChange: [keepFixed('kind', 'entry', 'language'), keyTranslation],
    afterDelete: [forgetRemarks],
  },
  endpoints: [...communityEndpoints, machineEndpoint],
  fields: [
    chosenOnce(f.kind),
    // Asked for with every save of an entry: without an index, all translations would be looked through.
    { ...chosenOnce(f.entry), index: true } as Field,
    chosenOnce(f.language),
    stateLine(f.status),
    words,
    finishPanel,
    communityPanel,
    f.communityCheckedOn,
    // "offer/0199…/ar": the database keeps one document an entry and language.
    { name: 'key', type: 'text', unique: true, index: true, admin: { hidden: true } },
    // The German name and the language, for lists: see keyTranslation.ts.
    { name: 'title', type: 'text', admin: { hidden: true, disableListFilter: true } },
    { ...ownedBy, admin: { hidden: true } } as Field,
    inDistrict,
  ],
})
