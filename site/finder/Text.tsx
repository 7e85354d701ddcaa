import type { TextView } from './types.ts'

/** A text inside a line of its own or among other words, in its own direction. */
export const Text = ({ text: { text, lang, dir } }: { text: TextView }) => (
  <bdi lang={lang} dir={dir}>
    {text}
  </bdi>
)
