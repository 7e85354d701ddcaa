/**
 * LibreTranslate's protocol: `GET /languages`, and `POST /translate` with the texts as a list. A refusal is
 * `{ "error": … }` with 400, 403, 429 or 500 (docs.libretranslate.com/guides/api_usage; libretranslate/app.py).
 */
import { sourceLanguage } from '../../../content-models/languages.ts'
import { MachineFailed, type Translator } from './translator.ts'

export interface LibreTranslateSettings {
  readonly url: string
  readonly key?: string | undefined
  /** Milliseconds for one answer; a machine without a graphics card needs seconds for a page */
  readonly patience?: number
}

type Answer = Readonly<Record<string, unknown>>

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

export function libreTranslate({ url, key, patience = 60_000 }: LibreTranslateSettings): Translator {
  async function ask(path: string, body?: object): Promise<unknown> {
    const address = new URL(path, url.endsWith('/') ? url : `${url}/`)
    const response = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      ...(body
        ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    }).catch((cause: unknown) => {
      throw new MachineFailed(cause instanceof Error ? cause.message : String(cause), { cause })
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok) return answer
    const { error } = (answer ?? {}) as Answer
    throw new MachineFailed(typeof error === 'string' ? error : `HTTP ${String(response.status)}`)
  }

  return {
    async languages() {
      const answer = await ask('languages')
      if (!Array.isArray(answer)) throw new MachineFailed('/languages: no list of languages')
      const german = (answer as Answer[]).find(({ code }) => code === sourceLanguage)
      return isTextList(german?.['targets']) ? german['targets'] : []
    },
    async translate(texts, to) {
      if (texts.length === 0) return []
      const answer = await ask('translate', {
        q: texts,
        source: sourceLanguage,
        target: to,
        format: 'text',
        ...(key ? { api_key: key } : {}),
      })
      const { translatedText } = (answer ?? {}) as Answer
      if (!isTextList(translatedText) || translatedText.length !== texts.length)
        throw new MachineFailed('/translate: not as many texts as were sent')
      return translatedText
    },
  }
}
