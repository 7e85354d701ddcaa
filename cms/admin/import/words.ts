/** The words of the import's page, resolved on the server so that the admin's bundle carries no word lists. */
import { sentence } from '../../words.ts'

const keys = [
  ...([
    'title',
    'explains',
    'columns',
    'file',
    'fileHelp',
    'organisation',
    'eachRow',
    'all',
    'check',
  ] as const),
  ...(['enter', 'checking', 'entering', 'failed', 'tooBigHere', 'result', 'more'] as const),
  ...(['would', 'did', 'nothingNew', 'held'] as const),
  ...(['head.line', 'head.number', 'head.title', 'head.action'] as const),
  ...(['action.new', 'action.changed', 'action.unchanged', 'action.bad'] as const),
]

export type ImportWords = Readonly<Record<(typeof keys)[number], string>>

/** Gaps stay as they are: the page fills them with what it counts. */
export const importWords = (language: string): ImportWords =>
  Object.fromEntries(keys.map((key) => [key, sentence(language, `import.${key}`, keepGaps)])) as ImportWords

const keepGaps = Object.fromEntries(
  ['new', 'changed', 'unchanged', 'bad', 'count'].map((gap) => [gap, `{{${gap}}}`]),
)
