/** The way to another language leads from the address she is at now, with the answers she has given since. */
export function mendLanguageLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[href^="/?to="]')
  const here = location.pathname.replace(/^\/[^/]+/, '') + location.search
  if (link) link.href = `/?to=${encodeURIComponent(here)}`
}
