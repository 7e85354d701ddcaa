/** The panel "use without internet": revealed by script, because nothing of it works without. Asks before it keeps. */
import { ask } from './ask.ts'
import type { Kept } from './parcel.ts'
import { deleteAllTraces } from './traces.ts'

const old = 30 * 24 * 60 * 60_000

class Panel {
  private readonly root: HTMLElement
  private kept: Kept | undefined

  constructor(root: HTMLElement) {
    this.root = root
  }

  private part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-part=${name}]`)
  }
  private word(name: string): string {
    return this.root.dataset[name] ?? ''
  }
  private say(text: string): void {
    const status = this.part('status')
    if (status) status.textContent = text
  }
  private show(name: string, isShown: boolean): void {
    const part = this.part(name)
    if (part) part.hidden = !isShown
  }

  async open(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration()
    const site = { build: this.word('build'), epoch: this.word('epoch'), seq: Number(this.word('seq')) }
    const answer =
      registration?.active && (await ask(registration.active, { type: 'STATE', site }).catch(() => undefined))
    this.kept = answer?.ok ? answer.kept : undefined
    this.draw(registration !== undefined)
    this.root.addEventListener('click', (event) => {
      const { action } = (event.target as HTMLElement).closest<HTMLElement>('[data-action]')?.dataset ?? {}
      if (action === 'keep') void this.keep()
      if (action === 'forget') void this.forget()
    })
    this.root.hidden = false
  }

  /** The page shows what the site has now; older or other than that is worth an offer, never more. */
  private isNewer({ build, epoch, seq }: Kept): boolean {
    const isOther = build !== this.word('build') || epoch !== this.word('epoch')
    return isOther || seq < Number(this.word('seq'))
  }

  private draw(isThere = this.kept !== undefined): void {
    const { kept } = this
    const isMine = kept?.language === this.word('language')
    this.show('ask', !isMine)
    this.show('kept', isThere)
    this.show('newer', isMine && this.isNewer(kept))
    const asOf = this.part('asOf')
    if (!kept || !asOf) return
    asOf.textContent = Date.now() - Date.parse(kept.asOf) > old ? kept.said.old : kept.said.asOf
  }

  private async keep(): Promise<void> {
    const before = this.kept
    const bar = this.root.querySelector('progress')
    this.say(this.word('loading'))
    this.show('progress', true)
    for (const button of this.root.querySelectorAll('button')) button.disabled = true
    try {
      const { keep } = await import('./keep.ts')
      this.kept = await keep(this.word('language'), (part) => {
        if (bar) bar.value = part
      })
      if (before) location.reload()
      this.draw()
      this.say(this.word('ready'))
    } catch {
      // A first attempt that fails leaves nothing; a failed renewal leaves what was there.
      if (!before) await deleteAllTraces()
      this.say(this.word('failed'))
    }
    this.end()
  }

  private async forget(): Promise<void> {
    await deleteAllTraces()
    this.kept = undefined
    this.draw()
    this.say(this.word('deleted'))
    this.end()
  }

  /** The button she tapped may be gone: the focus must not fall back to the top of the page. */
  private end(): void {
    this.show('progress', false)
    for (const button of this.root.querySelectorAll('button')) button.disabled = false
    this.part('title')?.focus()
  }
}

const root = document.querySelector<HTMLElement>('[data-offline]')
if (root && 'serviceWorker' in navigator && 'caches' in globalThis) void new Panel(root).open()
