import { beforeEach, expect, test } from 'vitest'
import { Player, type Source, type State } from '../../../../site/aloud/player.ts'

/** A voice that says when it is told to be done. */
class Voice implements Source<string> {
  said: [passage: string, rate: number][] = []
  isSpeaking = false
  private settle: ((wasSaid: boolean) => void) | undefined

  say(passage: string, rate: number): Promise<boolean> {
    this.said.push([passage, rate])
    this.isSpeaking = true
    return new Promise((settle) => (this.settle = settle))
  }
  hush(): void {
    this.isSpeaking = false
    // Some browsers tell of an end when they were hushed.
    this.settle?.(true)
  }
  async finish(wasSaid = true): Promise<void> {
    this.isSpeaking = false
    this.settle?.(wasSaid)
    await Promise.resolve()
    await Promise.resolve()
  }
  get last(): string | undefined {
    return this.said.at(-1)?.[0]
  }
}

let voice: Voice
let player: Player<string>
let state: State

beforeEach(() => {
  voice = new Voice()
  player = new Player(['one', 'two', 'three'], voice, (now) => (state = now))
  player.toggle()
})

test('reads one passage after the other, then stands at the beginning and is silent', async () => {
  for (let count = 0; count < 3; count++) await voice.finish()
  expect(voice.said.map(([passage]) => passage)).toEqual(['one', 'two', 'three'])
  expect(state).toEqual({ index: 0, isPlaying: false, hasFailed: false })
})

test('a pause is silent at once, and she goes on with the same passage', async () => {
  await voice.finish()
  player.toggle()
  expect([voice.isSpeaking, state.isPlaying]).toEqual([false, false])
  await Promise.resolve()
  expect(voice.last).toBe('two')
  player.toggle()
  expect(voice.said.map(([passage]) => passage)).toEqual(['one', 'two', 'two'])
})

test('goes on and back by a passage, no further than the first and the last', () => {
  player.step(1)
  expect(voice.last).toBe('two')
  player.step(-1)
  player.step(-1)
  expect(voice.last).toBe('one')
  for (let count = 0; count < 5; count++) player.step(1)
  expect(voice.last).toBe('three')
})

test('steps without a sound while it is silent', () => {
  player.pause()
  player.step(1)
  expect([voice.said.length, state.index]).toEqual([1, 1])
})

test('a new speed begins the passage anew, and ends somewhere', () => {
  player.change(1)
  expect(voice.said.at(-1)).toEqual(['one', 1.25])
  for (let count = 0; count < 9; count++) player.change(-1)
  expect(voice.said.at(-1)).toEqual(['one', 0.6])
})

test('a voice that fails stops the reading there and says so', async () => {
  await voice.finish()
  await voice.finish(false)
  expect(state).toEqual({ index: 1, isPlaying: false, hasFailed: true })
})

test('who is told of a passage may end the reading before it is said', () => {
  const ended = new Player(['one'], voice, ({ isPlaying }) => isPlaying && ended.pause())
  voice.said = []
  ended.toggle()
  expect(voice.said).toEqual([])
})
