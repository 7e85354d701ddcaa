/** Which of a phone's voices reads a language. */
import { isSameTag, languageIn, regionOf } from './languageTag.ts'

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

const rankOf = ({ lang, default: isUsual }: Voice, wanted: string): number =>
  isSameTag(lang, wanted) ? 0 : regionOf(lang) === regionOf(wanted) ? 1 : isUsual ? 2 : 3

/**
 * The voice nearest to a language, or undefined where none speaks it. Only voices of the phone itself: the others send
 * what they read to their maker.
 */
export const voiceFor = <V extends Voice>(lang: string, voices: readonly V[]): V | undefined =>
  voices
    .filter((voice) => voice.localService && languageIn(voice.lang) === languageIn(lang))
    .sort((a, b) => rankOf(a, lang) - rankOf(b, lang))[0]

const patience = 1500

/** The voices of the phone. Chrome learns of them late; a phone that has none is waited for but once. */
export async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices()
  if (now.length > 0) return now
  await new Promise<void>((go) => {
    synthesis.addEventListener('voiceschanged', () => go(), { once: true })
    setTimeout(go, patience)
  })
  return synthesis.getVoices()
}
