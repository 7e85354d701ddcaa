/** Numbers as lines, for pictures: text over a drawing is text whose contrast no program can check. */
const lines: Readonly<Record<string, string>> = {
  a: 'M0 0h4',
  b: 'M4 0v4',
  c: 'M4 4v4',
  d: 'M0 8h4',
  e: 'M0 4v4',
  f: 'M0 0v4',
  g: 'M0 4h4',
}
const shapes = ['abcdef', 'bc', 'abged', 'abgcd', 'fgbc', 'afgcd', 'afgedc', 'abc', 'abcdefg', 'abcdfg']

/** Each digit of a whole number as the path of a field of 4 by 8. */
export const digitPaths = (number: number): string[] =>
  [...String(number)].map((digit) => [...(shapes[Number(digit)] ?? '')].map((line) => lines[line]).join(''))
