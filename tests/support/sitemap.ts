/** Every address that the site tells search engines: the index, its files, and in them each page in each language. */
export async function addressesOf(siteUrl: string): Promise<string[]> {
  const files = addressesIn(await textAt(`${siteUrl}/sitemap.xml`))
  const pages = await Promise.all(files.map(async (file) => addressesIn(await textAt(file))))
  return [...new Set(pages.flat())]
}

/** Addresses in one sitemap file: those it lists, and those it names as the same page in another language. */
export function addressesIn(xml: string): string[] {
  const listed = [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)]
  const alternate = [...xml.matchAll(/<xhtml:link\b[^>]*\bhref="([^"]+)"/g)]
  return [...new Set([...listed, ...alternate].map((match) => match[1] as string).map(plain))]
}

/** A page below a section of the site, such as `/offers/sprachcafe-stendal` below `offers`. */
export function pagesBelow(section: string, addresses: string[]): string[] {
  const paths = addresses.map((address) => new URL(address).pathname.split('/').slice(2))
  return paths
    .filter(([first, slug, ...rest]) => first === section && slug && rest.length === 0)
    .map((path) => `/${path.join('/')}`)
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return answer.text()
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}
