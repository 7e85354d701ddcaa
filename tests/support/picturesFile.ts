/** Pictures of pages as small files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { repository } from './paths.ts'

export const pictureFolder = join(repository, 'docs/pictures')

/** In bytes: pages of documentation are read on phones, too. */
const usual = 120 * 1024

/** Saves a screenshot with few colours, as pages have. Throws when it is too big even so: show less of the page. */
export async function savePicture(screenshot: Buffer, file: string, most = usual): Promise<void> {
  const picture = await sharp(screenshot).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer()
  if (picture.length > most) throw new Error(`${file} has ${picture.length} bytes, more than ${most}.`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, picture)
}
