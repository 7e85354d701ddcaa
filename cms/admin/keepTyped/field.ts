import type { UIField } from 'payload'
import { keepTypedWords } from './words.ts'

/** Stands at the top of every form that saves by itself. */
export const keepTyped: UIField = {
  name: 'keepTyped',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: { path: '/admin/keepTyped/KeepTyped.tsx#KeepTyped', clientProps: { words: keepTypedWords } },
    },
  },
}
