/** The page "my situation": everything she answers is kept on the phone at once, and nowhere else. */
import { forget, keep, kept } from '../kept/store.ts'
import { showWhatNeedsScript } from '../kept/needsScript.ts'
import { sayFrom, type Words } from '../finder/say.ts'
import { findHome, writtenPosition } from './home.ts'
import { makePaintable, paintOnly } from './painting.ts'
import { firstSteps, readSituation, searchOf, writeSituation } from './situation.ts'
import { hourCells } from './hourCells.ts'

class SituationPage {
  private readonly form: HTMLFormElement
  private readonly say

  constructor(form: HTMLFormElement) {
    this.form = form
    this.say = sayFrom(JSON.parse(form.dataset['words'] ?? '{}') as Words, document.documentElement.lang)
    makePaintable(form)
    const text = kept('situation')
    if (text !== undefined) this.fill(new URLSearchParams(text))
    this.show(text !== undefined)
    this.part('on')?.addEventListener('click', () => {
      this.turnOn()
    })
    this.part('off')?.addEventListener('click', () => {
      this.turnOff()
    })
    form.addEventListener('change', (event) => {
      if (this.isOn()) void this.changed(event.target)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      location.assign(`${form.action}?${searchOf(readSituation(this.answers()))}`)
    })
  }

  private part(name: string): HTMLElement | null {
    return document.querySelector<HTMLElement>(`[data-part=${name}]`)
  }
  private field(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement
  }
  private tell(text: string): void {
    const status = this.part('status')
    if (status) status.textContent = text
  }
  private isOn(): boolean {
    return !this.form.hidden
  }

  private show(isOn: boolean): void {
    this.form.hidden = !isOn
    for (const [name, isShown] of [
      ['on', !isOn],
      ['off', isOn],
    ] as const) {
      const part = this.part(name)
      if (part) part.hidden = !isShown
    }
    if (isOn) this.follow()
  }

  private turnOn(): void {
    const isKept = keep('situation', writeSituation(readSituation(new URLSearchParams())))
    this.tell(isKept ? this.say('situation.isOn') : this.say('kept.failed'))
    if (!isKept) return
    this.show(true)
    // The button she tapped is gone; a heading of a group takes no focus.
    this.form.querySelector('input')?.focus()
  }

  private turnOff(): void {
    forget('situation')
    this.form.reset()
    this.show(false)
    this.tell(this.say('situation.isOff'))
    this.part('on')?.focus()
  }

  private fill(situation: URLSearchParams): void {
    for (const [key, text] of situation) {
      if (key === 'free') continue
      for (const field of this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        `[name="${key}"]`,
      )) {
        if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
          field.checked = text.split(',').includes(field.value)
        else field.value = text
      }
    }
    paintOnly(this.form, hourCells(readSituation(situation).free))
  }

  private answers(): URLSearchParams {
    return new URLSearchParams(
      [...new FormData(this.form)].flatMap(([key, value]) =>
        typeof value === 'string' && value !== '' ? [[key, value]] : [],
      ),
    )
  }

  private async changed(target: EventTarget | null): Promise<void> {
    if (target === this.field('home')) await this.findHome()
    // She may have turned it off while the table of places was on its way.
    if (!this.isOn()) return
    const isKept = keep('situation', writeSituation(readSituation(this.answers())))
    this.tell(this.say(isKept ? 'kept.isKept' : 'kept.failed'))
    this.follow()
  }

  private async findHome(): Promise<void> {
    const typed = this.field('home').value.trim()
    // Where the table of places does not come, nobody can say that a place is unknown.
    const told = typed ? await findHome(typed).catch(() => 'failed' as const) : undefined
    const answer = told === 'failed' ? undefined : told
    const places =
      answer?.kind === 'which' ? answer.places : answer?.kind === 'unknown' ? (answer.similar ?? []) : []
    this.field('at').value = answer?.kind === 'found' ? writtenPosition(answer.place) : ''
    const question =
      !typed || answer?.kind === 'found'
        ? undefined
        : answer?.kind === 'which'
          ? 'near.which'
          : told === 'failed'
            ? 'offline.failed'
            : 'situation.homeUnknown'
    const asking = this.part('which')
    asking?.querySelector('p')?.replaceChildren(question ? this.say(question, { place: typed }) : '')
    asking?.querySelector('ul')?.replaceChildren(...places.map(({ label }) => this.choice(label)))
    if (asking) asking.hidden = question === undefined
  }

  private choice(label: string): HTMLLIElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = label
    button.addEventListener('click', () => {
      const field = this.field('home')
      field.value = label
      field.focus()
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const item = document.createElement('li')
    item.append(button)
    return item
  }

  /** What follows from her answers: the search, and where she should go first. */
  private follow(): void {
    const situation = readSituation(this.answers())
    const { from, to } = { from: this.field('careFrom').value, to: this.field('careTo').value }
    const wrong = this.part('careWrong')
    if (wrong) wrong.hidden = !(from && to && from >= to)
    const steps: readonly string[] = firstSteps(situation)
    for (const step of document.querySelectorAll<HTMLElement>('[data-first]'))
      step.hidden = !steps.includes(step.dataset['first'] ?? '')
    const first = this.part('first')
    if (first) first.hidden = steps.length === 0
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-situation]')
if (form) {
  showWhatNeedsScript()
  new SituationPage(form)
}
