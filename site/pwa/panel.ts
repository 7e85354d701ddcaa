/** The panel "use without internet": revealed by script, because nothing of it works without. Asks before it keeps. */
import '../kept/stayBox.ts'
import { ask } from './ask.ts'
import { isBehind, isOld, mayRenew } from './freshness.ts'
import { offerInstall } from './install.ts'
import type { Kept, SiteState } from './parcel.ts'
import { deleteAllTraces, deleteOffline } from './traces.ts'
import { whenIdle } from './whenIdle.ts'

class Panel {
  private readonly root: HTMLElement
  private kept: Kept | undefined
  private isRenewing = false

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
    const install = this.part('install')
    if (install)
      offerInstall(install, () => {
        if (!this.kept) void this.keep()
      })
    const registration = await navigator.serviceWorker.getRegistration()
    const worker = registration?.active
    const answer = worker && (await ask(worker, { type: 'STATE', site: this.site }).catch(() => undefined))
    this.kept = answer?.ok ? answer.kept : undefined
    this.isRenewing = this.mine !== undefined && mayRenew(this.mine, this.site)
    if (worker && this.isRenewing) whenIdle(() => void this.renew(worker))
    this.draw(registration !== undefined)
    this.root.addEventListener('click', (event) => {
      const { action } = (event.target as HTMLElement).closest<HTMLElement>('[data-action]')?.dataset ?? {}
      if (action === 'keep') void this.keep()
      if (action === 'forget') void this.forget()
    })
    this.root.hidden = false
  }

  /** What is kept for the language of this page. */
  private get mine(): Kept | undefined {
    return this.kept?.language === this.word('language') ? this.kept : undefined
  }

  private get site(): SiteState {
    return { build: this.word('build'), epoch: this.word('epoch'), seq: Number(this.word('seq')) }
  }

  private async renew(worker: ServiceWorker): Promise<void> {
    try {
      const { renew } = await import('./keep.ts')
      const kept = await renew(worker)
      if (this.kept) this.kept = kept
    } catch {
      // What was there is still there.
    }
    this.isRenewing = false
    this.draw()
  }

  private draw(isThere = this.kept !== undefined): void {
    const { kept, mine } = this
    this.show('says', !mine)
    this.show('ask', !mine)
    this.show('kept', isThere)
    this.show('newer', mine !== undefined && !this.isRenewing && isBehind(mine, this.site))
    const asOf = this.part('asOf')
    if (!kept || !asOf) return
    const { old, asOf: recent, region } = kept.said
    asOf.textContent = [isOld(kept) ? old : recent, region ?? []].flat().join(' · ')
  }

  /** Keeps what she wants to keep; asks first for her district where that is needed. */
  private async keep(): Promise<void> {
    const before = this.kept
    const bar = this.root.querySelector('progress')
    this.say(this.word('loading'))
    this.show('progress', true)
    for (const button of this.root.querySelectorAll('button')) button.disabled = true
    try {
      const [{ keep }, { wantedBy }] = await Promise.all([import('./keep.ts'), import('./chooseRegion.ts')])
      const wanted = await wantedBy(this.root, this.mine)
      if (!wanted) {
        this.askAgain()
        return
      }
      this.kept = await keep(wanted, (part) => {
        if (bar) bar.value = part
      })
      if (before) location.reload()
      this.draw()
      this.say(this.word('ready'))
    } catch {
      // A first attempt that fails leaves nothing; a failed renewal leaves what was there.
      if (!before) await deleteOffline()
      this.say(this.word('failed'))
    }
    this.end()
  }

  private askAgain(): void {
    this.enable()
    this.show('ask', true)
    const select = this.root.querySelector('select')
    this.say(select?.dataset['missed'] ?? '')
    select?.focus()
  }

  private async forget(): Promise<void> {
    await deleteAllTraces()
    this.kept = undefined
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-stay]')) box.checked = false
    this.draw()
    this.say(this.word('deleted'))
    this.end()
  }

  private enable(): void {
    this.show('progress', false)
    for (const button of this.root.querySelectorAll('button')) button.disabled = false
  }

  /** The button she tapped may be gone: the focus must not fall back to the top of the page. */
  private end(): void {
    this.enable()
    this.part('title')?.focus()
  }
}

const root = document.querySelector<HTMLElement>('[data-offline]')
if (root && 'serviceWorker' in navigator && 'caches' in globalThis) void new Panel(root).open()
