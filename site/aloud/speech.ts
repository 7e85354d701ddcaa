/**
 * The phone's own voice as a source of sound. What browsers do with it, and what is done about it here:
 * - Chrome's voices from the network fall silent after some 15 seconds (chromium issues 679437 and 332002367): one sentence at a
 *   time, and no such voices.
 * - On Android `pause()` is `cancel()`, elsewhere it may never go on again: nobody pauses; the player remembers the sentence.
 * - On Android a voice is only taken when the utterance names the voice's language too, letter by letter.
 * - What is spoken right after `cancel()` may be cancelled with it (Chrome, speech-dispatcher): it waits for a moment.
 * - An utterance that nobody holds may be collected before it tells of its end: the source holds it.
 * - Chrome goes on speaking when the page is gone: who leaves must hush.
 */
import type { Passage } from './passages.ts'
import type { Source } from './player.ts'
import { voiceFor } from './voices.ts'

const moment = 60

export class Speech implements Source<Passage> {
  private readonly synthesis: SpeechSynthesis
  private readonly voices: readonly SpeechSynthesisVoice[]
  private utterance: SpeechSynthesisUtterance | undefined
  private waiting: ReturnType<typeof setTimeout> | undefined
  private notBefore = 0

  constructor(synthesis: SpeechSynthesis, voices: readonly SpeechSynthesisVoice[]) {
    this.synthesis = synthesis
    this.voices = voices
  }

  say({ text, lang }: Passage, rate: number): Promise<boolean> {
    const voice = voiceFor(lang, this.voices)
    if (!voice) return Promise.resolve(false)
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { voice, lang: voice.lang, rate })
    this.utterance = utterance
    return new Promise((settle) => {
      utterance.onend = () => settle(true)
      utterance.onerror = () => settle(false)
      this.waiting = setTimeout(() => this.synthesis.speak(utterance), this.notBefore - Date.now())
    })
  }

  hush(): void {
    clearTimeout(this.waiting)
    if (this.utterance) this.notBefore = Date.now() + moment
    this.utterance = undefined
    this.synthesis.cancel()
  }
}
