import sharp from 'sharp'

/** A file as a browser sends it. */
export interface Upload {
  name: string
  mimetype: string
  data: Buffer
  size: number
}

export const upload = (name: string, mimetype: string, data: Buffer | string): Upload => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  return { name, mimetype, data: bytes, size: bytes.length }
}

/** A small picture of one colour. */
export async function picture(name = 'bild.png'): Promise<Upload> {
  const colour = { r: Math.floor(Math.random() * 256), g: 90, b: 120 }
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .png()
    .toBuffer()
  return upload(name, 'image/png', data)
}
