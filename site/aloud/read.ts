/** Reads the page aloud: what stands in `main` when she presses. Loaded by the press itself; nothing of it is kept. */
import { leaving } from '../exit/leaving.ts'
import { Bar, wayOn } from './bar.ts'
import { clearHighlight, highlight } from './highlight.ts'
import { nameOfGerman, readable } from './readable.ts'
import { Player, type State } from './player.ts'
import { setSheet } from './sheet.ts'
import { Speech } from './speech.ts'
import { voicesOf } from './voices.ts'
import type { AloudWords } from './words.ts'

const root = document.querySelector<HTMLElement>('[data-aloud]')
const button = root?.querySelector('button')
const main = root?.closest('main')
const answer = await fetch(`/${document.documentElement.lang}/aloud.json`)
if (!answer.ok) throw new Error(`The words of read aloud were answered with ${String(answer.status)}.`)
const words = (await answer.json()) as AloudWords
const noVoice = (language: string): string => words.noVoice.replace('{{language}}', language)

/** Where no voice speaks her language, a person may have: her recording of this page. */
function recorded(): HTMLElement[] {
  const sound = main?.querySelector('audio')
  const title = document.getElementById('recording')?.textContent ?? ''
  return sound ? [wayOn(title, () => void sound.play())] : []
}

/** Ends what was begun by the last press; absent while nothing is open. */
let end: (() => void) | undefined

/** The bar and what it drives, for as long as it is open. */
function reading(voices: SpeechSynthesisVoice[], content: Element) {
  const { passages, hasHers, lacksGerman } = readable(content, voices)
  const player = new Player(passages, new Speech(speechSynthesis, voices), show)
  const bar = new Bar(button?.textContent.trim() ?? '', words, {
    back: () => player.step(-1),
    goOn: () => player.toggle(),
    next: () => player.step(1),
    slower: () => player.change(-1),
    faster: () => player.change(1),
    close: () => end?.(),
  })

  function show({ index, isPlaying, hasFailed }: State): void {
    bar.show(isPlaying)
    if (hasFailed) bar.tell(root?.dataset['failed'] ?? '')
    const passage = isPlaying || index > 0 ? passages[index] : undefined
    if (!passage) clearHighlight()
    // The page shows something else by now.
    else if (!highlight(passage, bar.element)) end?.()
  }

  function begin(): void {
    bar.canPlay(true)
    bar.tell(lacksGerman ? noVoice(nameOfGerman) : '')
    bar.focus('goOn')
    void player.play()
  }

  /** Says honestly that nobody can read it, where she finds a person, and that the German parts can be had. */
  function excuse(): void {
    bar.canPlay(false)
    const help = wayOn(words.help, words.helpAt)
    const german = passages.length > 0 ? [wayOn(words.german, begin)] : []
    bar.tell(noVoice(words.name), ...recorded(), help, ...german)
    bar.focus('close')
  }

  return { player, bar, start: hasHers ? begin : excuse }
}

async function open(): Promise<void> {
  if (!root || !main) return
  const listening = new AbortController()
  end = () => listening.abort()
  button?.setAttribute('aria-pressed', 'true')
  listening.signal.addEventListener('abort', () => {
    end = undefined
    button?.setAttribute('aria-pressed', 'false')
  })
  const voices = await voicesOf(speechSynthesis)
  if (listening.signal.aborted) return
  const { player, bar, start } = reading(voices, main)
  root.append(bar.element)
  setSheet(true)
  listening.signal.addEventListener('abort', () => {
    player.pause()
    clearHighlight()
    bar.element.remove()
    setSheet(false)
    button?.focus({ preventScroll: true })
  })
  watch(listening.signal, player)
  start()
}

/** What else ends the reading, or silences it: nobody shall hear it from a page that is out of sight. */
function watch(signal: AbortSignal, player: Pick<Player<unknown>, 'pause'>): void {
  const stop = () => end?.()
  addEventListener(leaving, stop, { signal })
  addEventListener('pagehide', stop, { signal })
  document.addEventListener('visibilitychange', () => document.hidden && player.pause(), { signal })
  // A recording of the page speaks now.
  document.addEventListener('play', stop, { signal, capture: true })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal })
}

const press = () => {
  if (end) end()
  else void open()
}
button?.addEventListener('click', press)
press()
