/** Words of entries in other languages, with what is known of their quality. */
import type { ModelName } from '../../content-models/define.ts'
import { valueAt } from '../../content-models/paths.ts'
import { isSafetyText } from '../../content-models/owedTexts.ts'
import { textHash } from '../../content-models/textHash.ts'
import { sourceLanguage } from '../../content-models/languages.ts'
import { isForReaders, type Translation } from '../../content-models/translation.ts'
import type { ReaderText } from '../finder/reader.ts'
import type { Store } from './store.ts'

export class Translations {
  private readonly byKey = new Map<string, Translation>()
  private readonly keyOfId = new Map<string, string>()
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
    store.onReset(() => {
      this.clear()
    })
    store.onRow((row) => {
      if (row.kind !== 'translation') return
      const old = this.keyOfId.get(row.id)
      if (old !== undefined && this.byKey.get(old)?.id === row.id) this.byKey.delete(old)
      if (row.state !== 'live' || !isForReaders(row.entry.status)) return
      const key = `${row.entry.kind}/${row.entry.entry}/${row.entry.language}`
      this.keyOfId.set(row.id, key)
      this.byKey.set(key, row.entry)
    })
  }

  private clear(): void {
    this.byKey.clear()
    this.keyOfId.clear()
  }

  /**
   * A text of an entry for a reader of `language`; undefined when the entry has no such text.
   *
   * When the German changed after the translation, she gets the old words with a mark that says so: to a woman who reads
   * no German they still tell what it is about, and a date or price stands in lines that need no translation. Where a
   * wrong word can hurt (numbers to call, law, violence) she gets the German that holds: somebody can read it to her.
   */
  text(kind: ModelName, entry: { id: string }, path: string, language: string): ReaderText | undefined {
    const whole = this.store.entries[kind].get(entry.id) ?? entry
    const german = valueAt(whole, path)
    if (typeof german !== 'string' || german === '') return undefined
    const translation =
      language === sourceLanguage ? undefined : this.byKey.get(`${kind}/${entry.id}/${language}`)
    const translated = translation?.words?.find((one) => one.path === path)
    const outdated = translated !== undefined && translated.sourceHash !== textHash(german)
    if (!translation || !translated || (outdated && isSafetyText(kind, whole)))
      return { text: german, language: sourceLanguage, machine: false, outdated }
    const { status, communityCheckedOn } = translation
    return {
      text: translated.text,
      language,
      machine: status === 'machine',
      outdated,
      ...(communityCheckedOn && !outdated ? { communityCheckedOn } : {}),
    }
  }
}
