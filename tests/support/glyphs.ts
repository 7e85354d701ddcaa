import type { Page } from 'playwright-core'

export interface UsedFont {
  family: string
  glyphs: number
}

/** The fonts that the browser really took for an element's text, in the order of its own report. */
export async function fontsUsed(page: Page, selector: string): Promise<UsedFont[]> {
  // The report is empty for an element that has not been laid out yet.
  await page.locator(selector).boundingBox()
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts.map(({ familyName, glyphCount }) => ({ family: familyName, glyphs: glyphCount }))
  } finally {
    await session.detach()
  }
}

/**
 * The characters of a text that the page's fonts cannot draw: they take no room, or look like a character from the
 * private use area, which no font has. The browser's own report of fonts is no help here: it counts the empty box as a
 * glyph of the first font.
 */
export async function missingGlyphs(page: Page, text: string, fontFamily = 'sans-serif'): Promise<string[]> {
  const characters = [...new Set(text.replace(/[\s\u200b-\u200f]/gu, ''))]
  return page.evaluate(
    ({ characters, fontFamily }) => {
      const canvas = document.createElement('canvas')
      canvas.width = 64
      canvas.height = 64
      const brush = canvas.getContext('2d', { willReadFrequently: true })
      if (!brush) throw new Error('This browser has no canvas.')
      const picture = (character: string) => {
        brush.clearRect(0, 0, 64, 64)
        brush.font = `32px ${fontFamily}`
        brush.direction = 'ltr'
        brush.fillText(character, 16, 44)
        return brush.getImageData(0, 0, 64, 64).data.join()
      }
      const emptyBox = picture('\ue000')
      return characters.filter(
        (character) =>
          picture(character) === emptyBox ||
          // A mark stands above or below its letter and takes no room of its own.
          (brush.measureText(character).width === 0 && !/\p{M}/u.test(character)),
      )
    },
    { characters, fontFamily },
  )
}
