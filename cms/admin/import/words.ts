/** The words of the import's page, resolved on the server so that the admin's bundle carries no word lists. */
import { label } from '../../words.ts'
import { named, type Language, type WordsOf } from '../inBoth.ts'

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
  ...(['mapping', 'mappingExplains', 'mappingKnown', 'mappingKept', 'columnsOpen', 'columnsKnown'] as const),
  ...(['sample', 'noSample', 'notTaken', 'guess', 'toDecide', 'stopped'] as const),
  ...(['wordsOf', 'lines', 'undecided', 'leaveEmpty', 'moreWords'] as const),
  ...(['action.new', 'action.changed', 'action.unchanged', 'action.bad'] as const),
]

export type ImportWords = WordsOf<typeof keys>

/** Gaps stay as they are: the page fills them with what it counts. */
export const importWords = (language: Language): ImportWords =>
  named(keys, (key) => label(`import.${key}`)[language])
