/**
 * An MP3 file, frame by frame. Only whole frames are kept, so that nothing but the voice is left: tags hold names, places
 * and pictures. Nothing is decoded, and no length that the file states is believed beyond the file's own end.
 */

/** Why a file is not taken: no MP3 at all, or one that breaks off or has something foreign inside. */
export type Refusal = 'notMp3' | 'broken'
export interface Mp3 {
  /** The frames alone */
  readonly bytes: Uint8Array
  readonly seconds: number
}

interface Frame {
  readonly length: number
  readonly samples: number
  readonly rate: number
}

/** In kbit/s, for MPEG 1 and for the lower versions. Neither "free" nor the forbidden last value is taken. */
const bitrates = {
  first: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  lower: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const rates = [44_100, 48_000, 32_000]
/** By the version bits: MPEG 2.5, a value that is none, MPEG 2, MPEG 1. */
const divisors = [4, undefined, 2, 1]
const layer3 = 1
const headLength = 4

/** The frame whose head stands at a place, or undefined. */
function frameAt(file: Uint8Array, at: number): Frame | undefined {
  const [sync = 0, kind = 0, sizes = 0] = file.subarray(at, at + headLength)
  if (at + headLength > file.length || sync !== 0xff || kind >> 5 !== 7 || ((kind >> 1) & 3) !== layer3)
    return
  const divisor = divisors[(kind >> 3) & 3]
  const rate = (rates[(sizes >> 2) & 3] ?? 0) / (divisor ?? 1)
  const bitrate = (divisor === 1 ? bitrates.first : bitrates.lower)[(sizes >> 4) - 1]
  if (divisor === undefined || rate === 0 || bitrate === undefined) return
  const samples = divisor === 1 ? 1152 : 576
  return { length: Math.floor((samples * bitrate * 125) / rate) + ((sizes >> 1) & 1), samples, rate }
}

const says = (file: Uint8Array, at: number, mark: string): boolean =>
  [...mark].every((letter, index) => file[at + index] === letter.charCodeAt(0))

/** Where the tags end that stand before the first frame. Their sizes are written in seven bits a byte. */
function afterTags(file: Uint8Array): number {
  let at = 0
  while (says(file, at, 'ID3') && at < file.length) {
    const size = [6, 7, 8, 9].reduce((sum, index) => sum * 128 + ((file[at + index] ?? 0) & 127), 0)
    const hasFoot = ((file[at + 5] ?? 0) & 16) !== 0
    at += 10 + size + (hasFoot ? 10 : 0)
  }
  while (file[at] === 0) at++
  return at
}

/** What may stand behind the last frame: tags, zeros, or a frame that was being written when somebody pressed stop. */
function isEnd(file: Uint8Array, at: number): boolean {
  const left = file.length - at
  return (
    (says(file, at, 'TAG') && left <= 128 + 227) ||
    says(file, at, 'APETAGEX') ||
    says(file, at, 'LYRICSBEGIN') ||
    (frameAt(file, at)?.length ?? 0) > left ||
    file.subarray(at).every((byte) => byte === 0)
  )
}

/** How many frames there are, where the first one says so: less of them is a file that did not come whole. */
function countIn(first: Uint8Array): number {
  const at = [13, 21, 36].find((place) => says(first, place, 'Xing') || says(first, place, 'Info'))
  if (at === undefined || at + 12 > first.length || ((first[at + 7] ?? 0) & 1) === 0) return 0
  return new DataView(first.buffer, first.byteOffset).getUint32(at + 8)
}

/** Fewer frames than this are found by chance in any file. */
const fewest = 10

/** Reads a file that is said to be MP3: its frames and how long they last, or why it is not taken. */
export function readMp3(file: Uint8Array): Mp3 | Refusal {
  const begin = afterTags(file)
  const first = frameAt(file, begin)
  if (!first) return 'notMp3'
  let [at, frames] = [begin, 0]
  for (let next: Frame | undefined = first; next; next = frameAt(file, at)) {
    if (next.rate !== first.rate || next.samples !== first.samples || at + next.length > file.length) break
    at += next.length
    frames++
  }
  if (frames < fewest) return 'notMp3'
  const isWhole = frames >= countIn(file.subarray(begin, begin + first.length))
  if (!isWhole || !isEnd(file, at)) return 'broken'
  const seconds = Math.max(1, Math.round((frames * first.samples) / first.rate))
  return { bytes: file.subarray(begin, at), seconds }
}
