'use client'
/** The page as it would be, in a language: to look at in a new tab, or as a link for somebody without a login. */
import { useState } from 'react'
import { useOwnWords } from '../inLanguage.ts'
import { askPreview, copy } from './ask.ts'
import type { SharingLanguage, SharingWords } from './words.ts'

interface Props {
  offer: string
  words: SharingWords
  languages: readonly SharingLanguage[]
}

export function Preview({ offer, words: w, languages }: Props) {
  const [language, setLanguage] = useState('de')
  const [link, setLink] = useState<string>()
  const [message, setMessage] = useState('')
  const own = useOwnWords()

  const withLink = async (use: (address: string) => Promise<string> | string) => {
    const answer = await askPreview(offer)
    if (typeof answer === 'string') {
      setMessage(answer || w.failed)
      return
    }
    const address = `${answer.site}/${language}${answer.path}`
    setLink(address)
    setMessage(await use(address))
  }

  const open = (address: string) => {
    window.open(address, '_blank', 'noopener')
    return w.opened
  }

  return (
    <section className="panel sharing" aria-label={w.preview} {...own}>
      <h3>{w.preview}</h3>
      <p>{w.previewExplains}</p>
      <label>
        {w.language}
        <select
          value={language}
          onChange={(event) => {
            setLanguage(event.target.value)
            setLink(undefined)
          }}
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-share="preview" onClick={() => void withLink(open)}>
        {w.open}
      </button>
      <button
        type="button"
        data-share="preview-link"
        onClick={() =>
          void withLink(async (address) => ((await copy(address)) ? w.linkCopied : w.copyFailed))
        }
      >
        {w.copyLink}
      </button>
      {link !== undefined && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        </p>
      )}
      <p role="status">{message}</p>
    </section>
  )
}
