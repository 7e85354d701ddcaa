'use client'
/** One German text and the field for its words in another language. */
import { useField } from '@payloadcms/ui'
import { useId } from 'react'
import { languageOf } from '../../../content-models/languages.ts'
import type { GermanText } from '../../../content-models/owedTexts.ts'
import { textHash } from '../../../content-models/textHash.ts'
import { GermanSide } from './GermanSide.tsx'
import type { German } from './useGerman.ts'
import type { EditorWords } from './words.ts'

interface Props {
  text: GermanText
  /** "words.0": where its row stands in the form */
  path: string
  name: string
  language: string
  german: German
  isReadOnly: boolean
  words: EditorWords
}

export function OneText({ text: { german: source, max, path: at }, path, ...props }: Props) {
  const { name, language, german, isReadOnly, words: w } = props
  const id = useId()
  const text = useField<string>({ path: `${path}.text` })
  const madeFrom = useField<string>({ path: `${path}.madeFrom` })
  const { value: sourceHash } = useField<string>({ path: `${path}.sourceHash` })
  const { value: suggestion } = useField<string>({ path: `${path}.suggestion` })
  const dir = languageOf(language)?.dir ?? 'ltr'
  const hash = textHash(source)
  const written = (text.value as string | undefined | null) ?? ''
  const isOutdated = written !== '' && Boolean(sourceHash) && (madeFrom.value || sourceHash) !== hash

  /**
   * Says with the words which German she had before her eyes: it may change while she writes. The words come last, for
   * the answer to an autosave overwrites every field but the one that was changed last.
   */
  const write = (words: string) => {
    madeFrom.setValue(hash)
    text.setValue(words)
  }

  return (
    <section className="translating-text" data-path={at} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <GermanSide
        id={`${id}-german`}
        german={source}
        former={isOutdated ? german.former(at, sourceHash) : undefined}
        isOutdated={isOutdated}
        terms={german.terms}
        {...{ language, dir, words: w }}
      />
      <div className="translating-words">
        <textarea
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-german ${id}-count`}
          lang={language}
          dir={dir}
          rows={Math.min(12, Math.max(2, Math.ceil(source.length / 45)))}
          maxLength={max}
          readOnly={isReadOnly}
          value={written}
          onChange={(event) => {
            write(event.target.value)
          }}
        />
        <small id={`${id}-count`}>{`${String(written.length)} / ${String(max)} ${w.count}`}</small>
        {isOutdated && !isReadOnly && (
          <button
            type="button"
            onClick={() => {
              madeFrom.setValue(hash)
            }}
          >
            {w.stillFits}
          </button>
        )}
        {suggestion && (
          <div className="translating-suggestion">
            <p>{w.suggestion}</p>
            <p lang={language} dir={dir}>
              {suggestion}
            </p>
            {!isReadOnly && (
              <button
                type="button"
                onClick={() => {
                  write(suggestion)
                }}
              >
                {w.take}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  )
}
