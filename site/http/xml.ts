const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** A sitemap document of ready-made elements. */
export const xml = (root: string, elements: readonly string[]): Response =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${elements.join('\n')}\n</${root}>\n`,
    {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    },
  )
