import { get, textOf } from './http.ts'

const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*rel="?stylesheet"?[^>]*>/g)].flatMap(
    ([link]) => /href="?([^"\s>]+)/.exec(link)?.[1] ?? [],
  )

/** Compressed bytes of a page's HTML and of the CSS that it links. */
export async function firstViewSize(siteUrl: string, path: string): Promise<number> {
  const page = await get(siteUrl + path)
  let size = page.body.byteLength
  for (const style of stylesIn(await textOf(siteUrl + path)))
    size += (await get(new URL(style, siteUrl).href)).body.byteLength
  return size
}
