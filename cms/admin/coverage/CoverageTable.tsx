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

/** A group of rows for each language, a row for each kind of entry; what needs nobody any more stands first. */
export const CoverageTable = ({ coverage, language }: Props) => {
  const say = (key: string) => sentence(language, key)
  const states = [...taskStates].reverse()
  const languages = [...new Set(coverage.map((row) => row.language))]
  return (
    <div className="coverage-scroll" role="region" aria-label={say('coverage.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('coverage.what')}</th>
            {states.map((state) => (
              <th key={state} scope="col">
                {say(`coverage.${state}`)}
              </th>
            ))}
            <th scope="col">{say('coverage.total')}</th>
          </tr>
        </thead>
        {languages.map((code) => (
          <tbody key={code}>
            <tr>
              <th scope="rowgroup" colSpan={states.length + 2}>
                <span lang={code}>{languageOf(code)?.name ?? code}</span>
              </th>
            </tr>
            {coverage
              .filter((row) => row.language === code)
              .map(({ kind, counts, total }) => (
                <tr key={kind}>
                  <th scope="row">{say(valueKey('translatable', kind))}</th>
                  {states.map((state) => (
                    <td key={state}>{counts[state]}</td>
                  ))}
                  <td>{total}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
