import './coverage.css'
import { languageOf } from '../../../content-models/languages.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { taskStates } from '../../translate/tasks/states.ts'
import { sentence } from '../../words.ts'
import type { Coverage } from './counts.ts'

interface Props {
  coverage: readonly Coverage[]
  language: string
}

/**
 * A table for each language, a row for each kind of entry; what needs nobody any more stands first.
 * On a phone each row is a block that says its columns; the roles are named for browsers that forget them then.
 */
export const CoverageTable = ({ coverage, language }: Props) => {
  const say = (key: string) => sentence(language, key)
  const states = [...taskStates].reverse()
  const languages = [...new Set(coverage.map((row) => row.language))]
  const heads = [...states.map((state) => say(`coverage.${state}`)), say('coverage.total')]
  return languages.map((code) => (
    <table key={code} className="coverage" role="table">
      <caption lang={code}>{languageOf(code)?.name ?? code}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[say('coverage.what'), ...heads].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {coverage
          .filter((row) => row.language === code)
          .map(({ kind, counts, total }) => (
            <tr key={kind} role="row">
              <th scope="row" role="rowheader">
                {say(valueKey('translatable', kind))}
              </th>
              {[...states.map((state) => counts[state]), total].map((count, index) => (
                <td key={heads[index]} role="cell" data-head={heads[index]}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  ))
}
