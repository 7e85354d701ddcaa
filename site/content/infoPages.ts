/** Info pages in their order, in her language or in German. */
import { communityLine, noteOf, textView } from '../finder/textView.ts'
import type { TextView } from '../finder/types.ts'
import type { ReaderText } from '../finder/reader.ts'
import { content } from './index.ts'
import { readerOf } from './reader.ts'

export interface InfoPageView {
  readonly id: string
  readonly slug: string
  readonly title: TextView
  readonly body: TextView
  readonly note: string | undefined
  readonly community?: string
}

export function infoPages(locals: App.Locals): InfoPageView[] {
  const reader = readerOf(locals)
  const view = (words: ReaderText | undefined): TextView => (words ? textView(reader, words) : { text: '' })
  return [...content.store.entries.infoPage.values()]
    .sort((a, b) => a.order - b.order)
    .map((page) => {
      const body = reader.text('infoPage', page, 'body')
      return {
        id: page.id,
        slug: page.slug,
        title: view(reader.text('infoPage', page, 'title')),
        body: view(body),
        note: body && noteOf(reader, [body]),
        ...communityLine(reader, body),
      }
    })
}
