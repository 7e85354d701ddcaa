import { describe, expect, test } from 'vitest'
import { blocksIn } from '../../../../site/aloud/blocks.ts'
import { element, plainLook } from './tree.ts'

const read = (...children: Parameters<typeof element>[2][]) =>
  blocksIn(element('main', {}, ...children), plainLook, 'ar').map((block) =>
    block.map(({ text, lang }) => `${lang}:${text}`),
  )

describe('a page is read in the order it stands', () => {
  test('each block by itself, with the nearest language that is said', () => {
    expect(
      read(
        element('h1', {}, 'نادي اللغة ', element('bdi', { lang: 'de' }, 'Sprachcafé')),
        element(
          'div',
          { lang: 'de' },
          element('p', {}, 'Tee trinken.'),
          element('p', { lang: '' }, 'Reden.'),
        ),
      ),
    ).toEqual([['ar:نادي اللغة ', 'de:Sprachcafé'], ['de:Tee trinken.'], ['de:Reden.']])
  })

  test('a break of the line ends a sentence, blanks between blocks are none', () => {
    expect(read(element('p', {}, 'أ', element('br', {}), 'ب'), '\n  ', element('p', {}, ' '))).toEqual([
      ['ar:أ'],
      ['ar:ب'],
    ])
  })

  test('text of a link that calls is known as a number', () => {
    const call = element('a', { href: 'tel:+49391555' }, element('bdi', {}, '0391 555'))
    const [block] = blocksIn(element('p', {}, 'هاتف ', call), plainLook, 'ar')
    expect(block?.map(({ phone }) => phone)).toEqual([false, true])
  })
})

describe('is not read', () => {
  test.each([
    ['what is hidden', element('p', { hidden: '' }, 'x')],
    ['what is a picture to others', element('div', { 'aria-hidden': 'true' }, 'x')],
    ['what asks for silence', element('div', { 'data-silent': '' }, element('p', {}, 'x'))],
    ['what only screen readers find', element('p', { class: 'a visually-hidden' }, 'x')],
    ['ways through the site', element('nav', {}, 'x')],
    ['choices of a form', element('select', {}, element('option', {}, 'x'))],
    ['what is no words', element('script', {}, 'x')],
  ])('%s', (_, silent) => {
    expect(read('قبل', silent, 'بعد').flat().join(' ')).not.toContain('x')
  })

  test('what the browser does not show', () => {
    const look = { ...plainLook, isShown: ({ localName }: { localName: string }) => localName !== 'p' }
    expect(blocksIn(element('main', {}, element('p', {}, 'x')), look, 'de')).toEqual([])
  })
})
