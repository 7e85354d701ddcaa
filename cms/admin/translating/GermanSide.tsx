/** A German text beside its translation: what changed in it since, and the glossary's words for it. */
import { diffWords } from 'diff'
import { termsIn, type Term } from '../../translate/glossary/terms.ts'
import type { EditorWords } from './words.ts'

interface Props {
  id: string
  german: string
  /** The German that the translation was made from, where that is another one and still known */
  former: string | undefined
  isOutdated: boolean
  terms: readonly Term[]
  language: string
  dir: string
  words: EditorWords
}

const Changes = ({ former, german }: { former: string; german: string }) =>
  diffWords(former, german).map(({ value, added, removed }, at) =>
    added ? (
      <ins key={at}>{value}</ins>
    ) : removed ? (
      <del key={at}>{value}</del>
    ) : (
      <span key={at}>{value}</span>
    ),
  )

export function GermanSide({ id, german, former, isOutdated, terms, language, dir, words: w }: Props) {
  const found = termsIn(german, terms, language)
  return (
    <div className="translating-german">
      {isOutdated && <p className="translating-changed">{w.changed}</p>}
      <p id={id} lang="de" dir="ltr">
        {isOutdated && former !== undefined ? <Changes former={former} german={german} /> : german}
      </p>
      {found.length > 0 && (
        <dl aria-label={w.terms}>
          {found.map(({ german: term, text, confidence }) => (
            <div key={term}>
              <dt lang="de">{term}</dt>
              <dd>
                <bdi lang={language} dir={dir}>
                  {text}
                </bdi>
                {confidence !== 'high' && <small>{w.confidence[confidence]}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
