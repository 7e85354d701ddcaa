/** The bar of read aloud: big buttons at the lower edge, and what there is to tell. */
import back from 'lucide-static/icons/skip-back.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'
import faster from 'lucide-static/icons/rabbit.svg?raw'
import next from 'lucide-static/icons/skip-forward.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import goOn from 'lucide-static/icons/play.svg?raw'
import slower from 'lucide-static/icons/turtle.svg?raw'
import type { AloudWords } from './words.ts'

const icons = { back, goOn, next, slower, faster, close }
export type Action = keyof typeof icons
/** In their order. On every player of the world they stand so, whatever the direction of the text. */
const actions = Object.keys(icons) as Action[]

const drawing = (svg: string): Element => {
  const icon = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  icon.setAttribute('class', 'icon')
  icon.setAttribute('aria-hidden', 'true')
  return icon
}

function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  className: string,
  text = '',
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}

export class Bar {
  readonly element = make('div', 'aloud-bar')
  private readonly message = make('p', '')
  private readonly more = make('p', 'links')
  private readonly controls = make('div', 'aloud-controls')
  private readonly words: AloudWords
  private readonly buttons = new Map<Action, HTMLButtonElement>()

  /** @param name what it is called for who does not see it */
  constructor(name: string, words: AloudWords, acts: Record<Action, () => void>) {
    this.words = words
    this.element.setAttribute('role', 'group')
    this.element.setAttribute('aria-label', name)
    this.message.setAttribute('role', 'status')
    this.controls.dir = 'ltr'
    for (const action of actions) this.controls.append(this.button(action, acts[action]))
    this.element.append(this.message, this.more, this.controls)
  }

  private button(action: Action, act: () => void): HTMLButtonElement {
    const button = make('button', 'button')
    button.type = 'button'
    button.addEventListener('click', act)
    this.buttons.set(action, button)
    this.face(action, action, icons[action])
    return button
  }

  /** What a button shows and is called. */
  private face(action: Action, word: keyof AloudWords, svg: string): void {
    const button = this.buttons.get(action)
    button?.replaceChildren(drawing(svg))
    if (button) button.ariaLabel = button.title = this.words[word]
  }

  /** The one button goes on while silent, and pauses while reading. */
  show(isPlaying: boolean): void {
    if (isPlaying) this.face('goOn', 'pause', pause)
    else this.face('goOn', 'goOn', goOn)
  }

  tell(message: string, ...more: HTMLElement[]): void {
    this.message.textContent = message
    this.more.replaceChildren(...more)
  }

  /** Without anything to play there is only the way out. */
  canPlay(can: boolean): void {
    this.element.classList.toggle('aloud-still', !can)
    for (const [action, button] of this.buttons) button.hidden = !can && action !== 'close'
  }

  focus(action: Action): void {
    this.buttons.get(action)?.focus()
  }
}

/** A way on, as large as a finger. */
export function wayOn(text: string, act: string | (() => void)): HTMLElement {
  if (typeof act === 'string') {
    const link = make('a', 'button', text)
    link.href = act
    return link
  }
  const button = make('button', 'button', text)
  button.type = 'button'
  button.addEventListener('click', act)
  return button
}
