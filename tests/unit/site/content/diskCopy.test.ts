import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../../content-models/snapshot.ts'
import { DiskCopy } from '../../../../site/content/diskCopy.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { gone, live } from '../../../fixtures/rows.ts'
import { folderWith } from '../../scripts/temporary.ts'

const offers = (from: number, to: number): Row[] =>
  Array.from({ length: to - from + 1 }, (_, at) =>
    live(from + at, 'offer', anOffer({ id: `offer${from + at}` })),
  )

const fileIn = (folder: string) => path.join(folder, 'snapshot.ndjson')
const linesIn = (folder: string) => readFileSync(fileIn(folder), 'utf8').split('\n').filter(Boolean)

/** What a site that starts now would read. */
async function readFrom(folder: string): Promise<{ epochs: string[]; rows: Row[] }> {
  const [epochs, rows]: [string[], Row[]] = [[], []]
  await new DiskCopy(folder).read(
    (epoch) => epochs.push(epoch),
    (row) => rows.push(row),
  )
  return { epochs, rows }
}
/** A copy that was read from the folder, as the site does before it adds to it. */
async function openIn(folder: string): Promise<DiskCopy> {
  const disk = new DiskCopy(folder)
  await disk.read(
    () => undefined,
    () => undefined,
  )
  return disk
}
/** A folder with these rows written at once. */
async function copyOf(rows: Row[]): Promise<string> {
  const folder = folderWith()
  await (await openIn(folder)).add('epoch1', rows, () => rows)
  return folder
}

describe('a copy on disk', () => {
  test('gives back what was written, in its order', async () => {
    const rows = [...offers(1, 3), gone(4, 'offer', 'offer1', 'naehcafe')]
    expect(await readFrom(await copyOf(rows))).toEqual({ epochs: ['epoch1'], rows })
  })
  test('gives back texts with line breaks of every kind', async () => {
    const description = 'Montag\nDienstag\r\nMittwoch\u2028Donnerstag\u2029Freitag\u0085Samstag\u000bSonntag'
    const rows = [live(1, 'offer', anOffer({ description })), ...offers(2, 3)]
    expect((await readFrom(await copyOf(rows))).rows).toEqual(rows)
  })
  test('that is not there yet gives nothing, and is made with its folder', async () => {
    const folder = path.join(folderWith(), 'site')
    expect(await readFrom(folder)).toEqual({ epochs: [], rows: [] })
    await (await openIn(folder)).add('epoch1', offers(1, 1), () => offers(1, 1))
    expect((await readFrom(folder)).rows).toEqual(offers(1, 1))
  })
  test('grows by the rows that are added, and by those alone', async () => {
    const folder = await copyOf(offers(1, 3))
    const before = readFileSync(fileIn(folder), 'utf8')
    await (await openIn(folder)).add('epoch1', offers(4, 5), () => offers(1, 5))
    expect(readFileSync(fileIn(folder), 'utf8').startsWith(before)).toBe(true)
    expect((await readFrom(folder)).rows).toEqual(offers(1, 5))
  })
  test('is left alone when nothing is added', async () => {
    const folder = folderWith()
    await (await openIn(folder)).add('epoch1', [], () => offers(1, 3))
    expect(existsSync(fileIn(folder))).toBe(false)
  })
  test('is written anew when it has grown loose', async () => {
    const folder = await copyOf(offers(1, 2))
    const disk = await openIn(folder)
    const changed = Array.from({ length: 104 }, (_, at) =>
      live(3 + at, 'offer', anOffer({ id: 'offer1', title: `Neu ${at}` })),
    )
    await disk.add('epoch1', changed.slice(0, 102), () => offers(1, 2))
    expect(linesIn(folder)).toHaveLength(105)
    const latest = [offers(1, 2)[1], changed[103]] as Row[]
    await disk.add('epoch1', changed.slice(102), () => latest)
    expect(linesIn(folder)).toHaveLength(3)
    expect((await readFrom(folder)).rows).toEqual(latest)
  })
  test('of another epoch takes the place of the one before', async () => {
    const folder = await copyOf(offers(1, 3))
    await (await openIn(folder)).writeAll('epoch2', offers(1, 1))
    expect(await readFrom(folder)).toEqual({ epochs: ['epoch2'], rows: offers(1, 1) })
  })
})

describe('after a crash', () => {
  test('that cut the last line off, the rows before it are read', async () => {
    const folder = await copyOf(offers(1, 3))
    truncateSync(fileIn(folder), readFileSync(fileIn(folder)).byteLength - 20)
    expect((await readFrom(folder)).rows).toEqual(offers(1, 2))
  })
  test('that cut the last line off, the next rows make the file whole again', async () => {
    const folder = await copyOf(offers(1, 3))
    truncateSync(fileIn(folder), readFileSync(fileIn(folder)).byteLength - 20)
    await (await openIn(folder)).add('epoch1', offers(3, 4), () => offers(1, 4))
    expect((await readFrom(folder)).rows).toEqual(offers(1, 4))
  })
  test.each([1, 2, 30, 200])(
    'that cut %i bytes off, nothing is lost of what is added afterwards',
    async (bytes) => {
      const folder = await copyOf(offers(1, 3))
      truncateSync(fileIn(folder), readFileSync(fileIn(folder)).byteLength - bytes)
      const { rows } = await readFrom(folder)
      const next = rows.length + 1
      await (await openIn(folder)).add('epoch1', offers(next, 5), () => offers(1, 5))
      expect((await readFrom(folder)).rows).toEqual(offers(1, 5))
    },
  )
  test('between the writing and the putting in place, the old copy is there', async () => {
    const folder = await copyOf(offers(1, 3))
    writeFileSync(`${fileIn(folder)}.new`, '{"epoch":"epoch2"}\n{"seq":1,')
    expect(await readFrom(folder)).toEqual({ epochs: ['epoch1'], rows: offers(1, 3) })
    await (await openIn(folder)).writeAll('epoch2', offers(1, 1))
    expect((await readFrom(folder)).epochs).toEqual(['epoch2'])
  })
})

describe('a line that does not fit', () => {
  test.each([
    ['is no JSON', 'not json'],
    ['is no row', '{"seq":4}'],
    [
      'breaks the rules of its model',
      JSON.stringify(live(4, 'offer', { ...anOffer(), place: undefined } as never)),
    ],
    [
      'holds more than its model names',
      JSON.stringify(live(4, 'offer', { ...anOffer(), note: 'x' } as never)),
    ],
  ])('because it %s ends the reading, and the next rows write the file anew', async (_why, line) => {
    const folder = await copyOf(offers(1, 3))
    appendFileSync(fileIn(folder), `\n${line}\n${JSON.stringify(offers(5, 5)[0])}`)
    expect((await readFrom(folder)).rows).toEqual(offers(1, 3))
    await (await openIn(folder)).add('epoch1', offers(4, 4), () => offers(1, 4))
    expect((await readFrom(folder)).rows).toEqual(offers(1, 4))
  })
})

describe('when the disk takes nothing for a while', () => {
  test('the rows that were not written are there after the next ones', async () => {
    const folder = await copyOf(offers(1, 2))
    const disk = await openIn(folder)
    const kept = readFileSync(fileIn(folder))
    rmSync(fileIn(folder))
    mkdirSync(fileIn(folder))
    await expect(disk.add('epoch1', offers(3, 3), () => offers(1, 3))).rejects.toThrow()
    rmSync(fileIn(folder), { recursive: true })
    writeFileSync(fileIn(folder), kept)
    await disk.add('epoch1', offers(4, 4), () => offers(1, 4))
    expect((await readFrom(folder)).rows).toEqual(offers(1, 4))
  })
  test('rows of another epoch are never added to a copy of the one before', async () => {
    const folder = await copyOf(offers(1, 2))
    const disk = await openIn(folder)
    mkdirSync(`${fileIn(folder)}.new`)
    await expect(disk.writeAll('epoch2', offers(1, 1))).rejects.toThrow()
    rmSync(`${fileIn(folder)}.new`, { recursive: true })
    await disk.add('epoch2', offers(2, 2), () => offers(1, 2))
    expect(await readFrom(folder)).toEqual({ epochs: ['epoch2'], rows: offers(1, 2) })
  })
})
