/** A phone that speaks without a sound: it notes what it is told, and is done when the test says so. */
import type { BrowserContext, Page } from 'playwright-core'

export interface Said {
  text: string
  lang: string
  rate: number
}
interface Fake {
  said: Said[]
  /** Of the utterance that goes on */
  now: { onend: (() => void) | null } | undefined
}
type WithFake = typeof globalThis & { fake: Fake }

/** Gives every page of a context these voices of the phone, told of late, as Chrome does. */
export const giveVoices = (context: BrowserContext, langs: string[]): Promise<unknown> =>
  context.addInitScript(installVoices, langs)

/** Runs in the page: it may use nothing from this file. */
export function installVoices(langs: string[]): void {
  const fake: Fake = { said: [], now: undefined }
  const voices = langs.map((lang) => ({ lang, name: lang, localService: true, default: false }))
  class Utterance {
    text: string
    lang = ''
    rate = 1
    voice: { lang: string } | null = null
    onend: (() => void) | null = null
    onerror: (() => void) | null = null
    constructor(text: string) {
      this.text = text
    }
  }
  class Speech extends EventTarget {
    private known: typeof voices = []
    getVoices() {
      if (this.known !== voices)
        setTimeout(() => {
          this.known = voices
          this.dispatchEvent(new Event('voiceschanged'))
        }, 50)
      return this.known
    }
    speak(utterance: Utterance) {
      // Apple's phones want a word with the tap itself; there is nothing in it.
      if (utterance.text === '') return
      if (utterance.voice?.lang !== utterance.lang) throw new Error('Android would take another voice.')
      const { text, lang, rate } = utterance
      fake.said.push({ text, lang, rate })
      fake.now = utterance
    }
    cancel() {
      const { now } = fake
      fake.now = undefined
      // Chrome tells of an end.
      now?.onend?.()
    }
  }
  const own = { fake, speechSynthesis: new Speech(), SpeechSynthesisUtterance: Utterance }
  for (const [name, value] of Object.entries(own)) Object.defineProperty(globalThis, name, { value })
}

/** All that was said until now. */
export const saidOn = (page: Page): Promise<Said[]> => page.evaluate(() => (globalThis as WithFake).fake.said)

/** Whether the phone speaks at this moment. */
export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as WithFake).fake.now !== undefined)

/** The phone has said its sentence, and begins the next one where there is one. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { fake } = globalThis as WithFake
    const { now } = fake
    fake.now = undefined
    now?.onend?.()
    await new Promise((go) => setTimeout(go, 10))
  })

/** Everything that is said when nobody interrupts. */
export async function listen(page: Page): Promise<Said[]> {
  while (await isSpeaking(page)) await finish(page)
  return saidOn(page)
}
