'use client'
/** In place of the rows of `words`: each German text of the entry beside its translation. */
import './translating.css'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import type { TranslatableKind } from '../../../content-models/owedTexts.ts'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { OneText } from './OneText.tsx'
import { useGerman } from './useGerman.ts'
import type { EditorWords } from './words.ts'

/** Paths of the texts in the order of their rows, as one word: an array would be another one at every key. */
const useRows = (path: string): string[] =>
  useFormFields(([fields]) =>
    (fields[path]?.rows ?? []).map((_, at) => textOf(fields[`${path}.${String(at)}.path`]?.value)).join(' '),
  ).split(' ')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const useText = (path: string): string => useFormFields(([fields]) => textOf(fields[path]?.value))

export function WordsEditor({
  path,
  readOnly,
  words,
}: ArrayFieldClientProps & { words: InBoth<EditorWords> }) {
  const { addFieldRow } = useForm()
  const [kind, entry, language] = [useText('kind'), useText('entry'), useText('language')]
  const rows = useRows(path)
  const german = useGerman((kind || undefined) as TranslatableKind | undefined, entry)
  const w = useWords(words)
  const own = useOwnWords()

  if (!kind || !entry || !language) return <p>{w.saveFirst}</p>
  if (german === null) return <p>{w.noGerman}</p>
  if (!german) return null

  const begin = (at: string) => {
    addFieldRow({
      path,
      schemaPath: path,
      rowIndex: rows.filter(Boolean).length,
      subFieldState: {
        path: { value: at, initialValue: at, valid: true },
        text: { value: '', initialValue: '', valid: true },
      },
    })
  }

  return (
    <div className="translating" {...own}>
      {german.texts.map((text) => {
        const row = rows.indexOf(text.path)
        const name = w.fields[`${kind}.${text.name}`] ?? text.path
        return row === -1 ? (
          <section key={text.path} className="translating-text">
            <h2>{name}</h2>
            <p lang="de">{text.german}</p>
            {!readOnly && (
              <button
                type="button"
                onClick={() => {
                  begin(text.path)
                }}
              >
                {w.begin}
              </button>
            )}
          </section>
        ) : (
          <OneText
            key={text.path}
            {...{ text, name, language, german, words: w }}
            path={`${path}.${String(row)}`}
            isReadOnly={readOnly === true}
          />
        )
      })}
    </div>
  )
}
