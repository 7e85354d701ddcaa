/** Which of our own parts stand at a field of the form. Their words are resolved here, not in the browser. */
import type { TextField } from '../../../content-models/define.ts'
import type { When } from '../../../content-models/when.ts'
import { readabilityWords } from '../hints/words.ts'
import { label } from '../../words.ts'

/** A mark at the label for as long as another answer demands this one. */
export const neededLabel = (needed: When) => ({
  Label: { path: '/admin/form/NeededLabel.tsx#NeededLabel', clientProps: { needed } },
})

/** Payload's lists of entries have no name that a screen reader could say. */
export const listName = { afterInput: ['/admin/form/ListName.tsx#ListName'] }

/** Below a web address, that it leads nowhere. */
export const linkState = { afterInput: ['/admin/links/LinkState.tsx#LinkState'] }

/** What readers will read shows how long it may be, and longer texts also how hard they are. */
export const textHints = ({ translated, max }: TextField) =>
  translated
    ? {
        afterInput: [
          {
            path: '/admin/form/Counter.tsx#Counter',
            clientProps: { max, words: label('form.count') },
          },
          ...(max > 60
            ? [
                {
                  path: '/admin/hints/Readability.tsx#Readability',
                  clientProps: { words: readabilityWords },
                },
              ]
            : []),
        ],
      }
    : {}
