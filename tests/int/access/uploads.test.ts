/** Hostile files: nothing that could act is kept, and of a picture nothing but the picture. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import { picture, upload, type Upload } from '../support/pictures.ts'
import { makePicture } from '../support/world.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const folder = () => path.join(cms.dataDir, 'uploads')
const kept = () => readdir(folder()).catch(() => [] as string[])
const send = (file: Upload, data: object = { alt: 'Ein Bild' }) =>
  cms.rest('trusted', 'POST', 'media', data, { file })

const png = async (size = 30) =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#369' } })
    .png()
    .toBuffer()
const jpeg = async () =>
  sharp(await png())
    .jpeg()
    .toBuffer()
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><image href="http://127.0.0.1/x"/></svg>'
const html = '<!doctype html><script>alert(document.cookie)</script>'
const php = '<?php system($_GET["c"]); ?>'

/** A picture of a few bytes that says it has 60,000 by 60,000 points. */
function hugePng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(60_000, 0)
  head.writeUInt32BE(60_000, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(7501 * 2000))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
function crc(bytes: Buffer): number {
  let value = ~0
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}

describe('is refused, and leaves no file behind', () => {
  test.each<[string, () => Upload | Promise<Upload>]>([
    ['a drawing with script', () => upload('a.svg', 'image/svg+xml', svg)],
    ['a drawing with script that calls itself a PNG', () => upload('a.png', 'image/png', svg)],
    ['a page', () => upload('a.html', 'text/html', html)],
    ['a page that calls itself a PNG', () => upload('a.png', 'image/png', html)],
    ['a page that calls itself a JPEG', () => upload('a.jpg', 'image/jpeg', html)],
    ['a program', () => upload('a.php', 'application/x-php', php)],
    ['a program that calls itself a picture', () => upload('a.php.png', 'image/png', php)],
    [
      'a PDF with script',
      () =>
        upload(
          'a.pdf',
          'application/pdf',
          '%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj',
        ),
    ],
    ['a PDF that calls itself a PNG', () => upload('a.png', 'image/png', '%PDF-1.7\n1 0 obj<<>>endobj')],
    ['a script', () => upload('a.js', 'text/javascript', 'alert(1)')],
    ['an archive', () => upload('a.png', 'image/png', Buffer.from('504b0304140000000800', 'hex'))],
    [
      'a picture of a kind that is not taken',
      async () =>
        upload(
          'a.gif',
          'image/gif',
          await sharp(await png())
            .gif()
            .toBuffer(),
        ),
    ],
    [
      'a picture of a kind that is not taken, under another name',
      async () =>
        upload(
          'a.png',
          'image/png',
          await sharp(await png())
            .gif()
            .toBuffer(),
        ),
    ],
    [
      'a picture that ends in the middle',
      async () => upload('a.png', 'image/png', (await png(300)).subarray(0, 200)),
    ],
    [
      'the beginning of a picture and nothing else',
      () => upload('a.png', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex')),
    ],
    ['an empty file', () => upload('a.png', 'image/png', '')],
    [
      'a picture of 100 million points',
      async () =>
        upload(
          'a.png',
          'image/png',
          await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
            .png()
            .toBuffer(),
        ),
    ],
    ['a picture of 3.6 billion points', () => upload('a.png', 'image/png', hugePng())],
    ['more than 6 MB', () => upload('a.png', 'image/png', Buffer.alloc(7 * 1024 * 1024))],
  ])('%s', async (_, make) => {
    const before = await kept()
    const { status, text } = await send(await make())
    expect([status >= 400 && status < 500, text]).toEqual([
      true,
      expect.not.stringMatching(/node_modules|sharp|vips/i),
    ])
    expect(await kept()).toEqual(before)
  })
})

describe('is made anew, so that only the picture is left', () => {
  const gps = async () =>
    sharp(await jpeg())
      .withExif({
        IFD0: { Make: 'Kamera der Beraterin', Artist: 'geheim', ImageDescription: 'Frauenhaus' },
        IFD3: {
          GPSLatitude: '52/1 36/1 0/1',
          GPSLatitudeRef: 'N',
          GPSLongitude: '11/1 51/1 0/1',
          GPSLongitudeRef: 'E',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><geheim/></x:xmpmeta>')
      .withMetadata({ density: 300 })
      .toBuffer()

  test.each<[string, () => Promise<Upload>]>([
    ['a photo with its place and its camera', async () => upload('a.jpg', 'image/jpeg', await gps())],
    [
      'a picture with a page behind it',
      async () => upload('a.png', 'image/png', Buffer.concat([await png(), Buffer.from(`${html}geheim`)])),
    ],
    [
      'a picture with a program behind it',
      async () =>
        upload('a.php.jpg', 'image/jpeg', Buffer.concat([await jpeg(), Buffer.from(`${php}geheim`)])),
    ],
    [
      'a picture with an archive behind it',
      async () =>
        upload(
          'a.png',
          'image/png',
          Buffer.concat([await png(), Buffer.from('504b0304', 'hex'), Buffer.from('geheim')]),
        ),
    ],
    [
      'a picture with a comment',
      async () =>
        upload(
          'a.png',
          'image/png',
          await sharp(await png())
            .withExif({ IFD0: { ImageDescription: `geheim ${html}` } })
            .png()
            .toBuffer(),
        ),
    ],
    ['a name that leads elsewhere', async () => ({ ...(await picture()), name: '../../../anderswo.png' })],
    ['a name with script', async () => ({ ...(await picture()), name: '"><script>alert(1)</script>.png' })],
    ['a name with an end of text', async () => ({ ...(await picture()), name: 'a.php\u0000.png' })],
    ['a name of 500 letters', async () => ({ ...(await picture()), name: `${'a'.repeat(500)}.png` })],
  ])('%s', async (_, make) => {
    const before = await kept()
    const { status, body } = await send(await make())
    const added = (await kept()).filter((name) => !before.includes(name))
    if (status !== 201) {
      expect([status, added]).toEqual([400, []])
      return
    }
    expect(added).toEqual([body.doc['filename']])
    expect(added[0]).toMatch(/^[\w.-]{1,120}\.webp$/)
    const bytes = await readFile(path.join(folder(), added[0]!))
    const { format, exif, xmp, iptc, icc, width } = await sharp(bytes).metadata()
    expect({ format, exif, xmp, iptc, icc, width }).toEqual({ format: 'webp', width: 30 === width ? 30 : 40 })
    expect(bytes.toString('latin1')).not.toMatch(/geheim|Frauenhaus|<script|<\?php/)
    expect(JSON.stringify(body.doc)).not.toMatch(/geheim|Frauenhaus|exif/i)
  })

  test('a photo larger than needed becomes smaller', async () => {
    const { body } = await send(upload('a.png', 'image/png', await png(3000)))
    expect([body.doc['width'], body.doc['height']]).toEqual([1280, 1280])
  })

  test('a photo lies the way it was taken', async () => {
    const lying = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { body } = await send(upload('a.jpg', 'image/jpeg', lying))
    expect([body.doc['width'], body.doc['height']]).toEqual([20, 40])
  })

  test('its hash is that of the bytes that are kept', async () => {
    const { body } = await send(await picture())
    const bytes = await readFile(path.join(folder(), String(body.doc['filename'])))
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    expect(body.doc['hash']).toBe(hash)
  })
})

describe('a picture', () => {
  test.each([{}, { alt: '' }, { alt: '   ' }, { alt: null }])(
    'without words for who cannot see it is refused: %j',
    async (data) => {
      const before = await kept()
      const { status, body } = await send(await picture(), data)
      expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, 'alt'])
      expect(await kept()).toEqual(before)
    },
  )

  test('is given to nobody but its organisation and staff', async () => {
    const { filename } = await makePicture(cms.system, cms.world.organisation.other)
    const get = async (who: 'trusted' | 'stranger' | 'admin' | 'anonymous') =>
      (await cms.rest(who, 'GET', `media/file/${encodeURIComponent(String(filename))}`)).status
    expect([await get('anonymous'), await get('trusted'), await get('stranger'), await get('admin')]).toEqual(
      [403, 403, 200, 200],
    )
  })

  test.each([
    '..%2Fwegweiserin.db',
    '%2e%2e%2fsecrets.json',
    '..',
    'x',
    '%2Fetc%2Fpasswd',
    '..%5Cworld.json',
  ])('is the only thing that can be fetched: not %s', async (name) => {
    const { status, text } = await cms.rest('admin', 'GET', `media/file/${name}`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toMatch(/SQLite|root:|payloadSecret/)
  })

  test('is never fetched from an address that somebody names', async () => {
    for (const data of [
      { alt: 'x', url: 'http://127.0.0.1:9/x.png', filename: 'x.png' },
      { alt: 'x', filename: '../../secrets.json' },
    ]) {
      const { status } = await cms.rest('admin', 'POST', 'media', data)
      expect(status).toBe(400)
    }
    expect((await cms.rest('admin', 'GET', 'media/paste-url?src=http://127.0.0.1:9/x.png')).status).toBe(404)
  })

  test('keeps its bytes, whatever else is written about them', async () => {
    const image = await makePicture(cms.system, cms.world.organisation.own)
    await cms.rest('trusted', 'PATCH', `media/${image.id}`, {
      alt: 'Neu',
      hash: 'a'.repeat(64),
      filename: 'world.json',
      mimeType: 'image/png',
      width: 1,
      height: 1,
      filesize: 1,
      url: 'http://evil.example',
    })
    const after = await cms.system.stored('media', image.id)
    for (const field of ['hash', 'filename', 'mimeType', 'width', 'height', 'filesize'])
      expect([field, after?.[field]]).toEqual([field, image[field]])
    expect([after?.['alt'], String(after?.['url'])]).toEqual(['Neu', expect.not.stringContaining('evil')])
  })

  test('is published by its hash alone, and handed out only while an offer shows it', async () => {
    const image = await makePicture(cms.system, cms.world.organisation.own)
    const get = async () => (await cms.bare('GET', `pictures/${String(image['hash'])}`)).status
    expect(await get()).toBe(404)
    await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}`, {
      image: image.id,
      _status: 'published',
    })
    expect([await get(), Object.keys((await cms.snapshot()).entry('media', image.id) ?? {}).sort()]).toEqual([
      200,
      ['alt', 'hash', 'height', 'id', 'mimeType', 'width'],
    ])
  })
})
