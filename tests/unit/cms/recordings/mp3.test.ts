import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMp3 } from '../../../../cms/recordings/mp3.ts'
import { countingFrame, frame, frameLength, id3, oldTag, silence } from '../../../fixtures/mp3.ts'

const secret = 'Fatima aus dem Frauenhaus'
const framesIn = (file: Buffer): number => {
  const read = readMp3(file)
  return typeof read === 'string' ? 0 : read.bytes.length / frameLength
}

describe('of an MP3 file', () => {
  test('the length follows from its frames', () => {
    expect(readMp3(silence(250))).toMatchObject({ seconds: 9 })
    expect(readMp3(silence(10))).toMatchObject({ seconds: 1 })
  })

  test.each<[string, Buffer]>([
    ['nothing but frames', silence()],
    ['a tag before them', Buffer.concat([id3(secret), silence()])],
    [
      'two tags and a gap before them',
      Buffer.concat([id3(secret), id3(secret), Buffer.alloc(500), silence()]),
    ],
    ['the old tag behind them', Buffer.concat([silence(), oldTag(secret)])],
    [
      'a tag of another program behind them',
      Buffer.concat([silence(), Buffer.from(`APETAGEX${secret}`), oldTag(secret)]),
    ],
    [
      'the words of a song behind them',
      Buffer.concat([silence(), Buffer.from(`LYRICSBEGIN${secret}LYRICS200`)]),
    ],
    ['zeros behind them', Buffer.concat([silence(), Buffer.alloc(4096)])],
    ['a last frame that was being written', Buffer.concat([silence(), frame().subarray(0, 60)])],
  ])('with %s all frames are kept, and nothing else', (_, file) => {
    const read = readMp3(file)
    expect(framesIn(file)).toBe(250)
    expect(Buffer.from((read as { bytes: Uint8Array }).bytes).equals(silence())).toBe(true)
  })

  test('the lower versions are read as well', () => {
    // MPEG 2, layer III, 64 kbit/s, 24 kHz, mono: 192 bytes, 24 ms.
    const low = Buffer.alloc(192)
    low.set([0xff, 0xf3, 0x84, 0xc4])
    expect(readMp3(Buffer.concat(Array.from({ length: 500 }, () => low)))).toMatchObject({ seconds: 12 })
  })

  test('frames that the first one counts have all to be there', () => {
    expect(framesIn(Buffer.concat([countingFrame(249), silence(249)]))).toBe(250)
    expect(readMp3(Buffer.concat([countingFrame(5000), silence(249)]))).toBe('broken')
  })
})

describe('is refused', () => {
  test.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page behind a tag', Buffer.concat([id3(secret), Buffer.from('<!doctype html>')])],
    ['a tag that says it is larger than the file', id3(secret, 2 ** 27)],
    ['a tag and nothing else', id3(secret)],
    ['ten thousand empty tags', Buffer.concat(Array.from({ length: 10_000 }, () => id3('')))],
    ['two frames', silence(2)],
    ['a megabyte of zeros', Buffer.alloc(1_000_000)],
    ['a megabyte of ones', Buffer.alloc(1_000_000, 0xff)],
    ['a wave file', Buffer.concat([Buffer.from('RIFF\u0000\u0000\u0000\u0000WAVEfmt '), silence()])],
  ])('as no MP3: %s', (_, file) => {
    expect(readMp3(file)).toBe('notMp3')
  })

  test.each<[string, Buffer]>([
    [
      'a page in the middle',
      Buffer.concat([silence(20), Buffer.from('<script>alert(1)</script>'), silence(20)]),
    ],
    ['a program behind it', Buffer.concat([silence(20), Buffer.from('<?php system(1); ?>')])],
    ['an archive behind it', Buffer.concat([silence(20), Buffer.from('504b0304140000', 'hex')])],
    ['another recording behind its tag', Buffer.concat([silence(20), oldTag(secret), silence(20)])],
  ])('as broken, for half of it would not be heard: %s', (_, file) => {
    expect(readMp3(file)).toBe('broken')
  })
})

test('whatever bytes come, the answer is a refusal or frames of the file, and comes at once', () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 0, max: 40 }).map(silence),
    fc.integer({ min: 0, max: 2 ** 28 }).map((size) => id3('x', size)),
    fc.integer({ min: 0, max: 2 ** 31 }).map(countingFrame),
    fc.constant(Buffer.from([0xff, 0xfb])),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const file = Buffer.concat(parts)
      const read = readMp3(file)
      if (typeof read === 'string') return ['notMp3', 'broken'].includes(read)
      return file.includes(Buffer.from(read.bytes)) && read.seconds >= 1
    }),
    { numRuns: 500 },
  )
})
