/** Draws the sign (site/public/icon.svg) as pictures for home screens, on the colour of paper. */
import path from 'node:path'
import sharp from 'sharp'
import { root } from '../../../scripts/root.mjs'

const paper = '#fbf6ec'
const sign = path.join(root, 'site/public/icon.svg')
/** Maskable: a phone may cut it to a circle, so the sign keeps to the middle. */
const pictures = [
  { name: 'icon-192.png', size: 192, part: 0.8 },
  { name: 'icon-512.png', size: 512, part: 0.8 },
  { name: 'icon-maskable-512.png', size: 512, part: 0.56 },
] as const

export async function drawIcons(folder: string): Promise<void> {
  for (const { name, size, part } of pictures) {
    const inner = Math.round(size * part)
    const drawn = await sharp(sign, { density: 72 * (inner / 24) })
      .resize(inner, inner)
      .png()
      .toBuffer()
    await sharp({ create: { width: size, height: size, channels: 3, background: paper } })
      .composite([{ input: drawn, gravity: 'centre' }])
      .png({ palette: true })
      .toFile(path.join(folder, name))
  }
}
