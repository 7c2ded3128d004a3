import {describe, expect, test} from 'vitest'
import type {Segment} from '../../../../design-system/drawing/drawing.ts'
import {Content} from '../../../../design-system/drawing/export/content.ts'

const text = (content: Content) => new TextDecoder('latin1').decode(content.bytes)
const one = (x: number, y = 0): Segment[] => [{to: 'move', at: [x, y]}]
/** How a number is written, in thousandths of a unit. */
const written = (x: number, times?: number, parts?: number) => {
  const content = new Content()
  content.outline(one(x), times, parts)
  return text(content).replace(' 0 m\n', '')
}

test('words and outlines follow each other, one operator a line', () => {
  const content = new Content()
  content.add('q 1 w')
  content.outline([
    {to: 'move', at: [1, 2]},
    {to: 'line', at: [3, -4.5]},
    {
      to: 'cubic',
      via: [
        [1, 1],
        [2, 2],
      ],
      at: [3, 3],
    },
    {to: 'close'},
  ])
  content.add('f')
  expect(text(content)).toBe('q 1 w\n1 2 m\n3 -4.5 l\n1 1 2 2 3 3 c\nh\nf\n')
})

describe('a number', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [9, '9'],
    [10, '10'],
    [99, '99'],
    [100, '100'],
    [101, '101'],
    [14400, '14400'],
    [-1, '-1'],
    [-120.5, '-120.5'],
    [0.5, '0.5'],
    [0.05, '0.05'],
    [0.001, '0.001'],
    [0.0004, '0'],
    [1.25, '1.25'],
    [1.009, '1.009'],
    [1.9999, '2'],
    [-0.25, '-0.25'],
    [-0.0001, '0'],
  ])('%f is written %s', (value, words) => {
    expect(written(value)).toBe(words)
  })

  test('is written as many times as large, in the parts that are asked for', () => {
    expect(written(1.234, 100, 1)).toBe('123')
    expect(written(1.239, 100, 1)).toBe('124')
    expect(written(1.2345, 1, 100)).toBe('1.23')
    expect(written(0.04, 1, 10)).toBe('0')
    expect(written(2, 2.5, 10)).toBe('5')
  })

  test('may be as long as a number can be', () => {
    const content = new Content(1)
    const far = 999999999999.125
    content.outline([
      {
        to: 'cubic',
        via: [
          [-far, -far],
          [-far, -far],
        ],
        at: [-far, -far],
      },
    ])
    expect(text(content)).toBe(`${'-999999999999.125 '.repeat(6)}c\n`)
  })
})

describe('room', () => {
  test('is made when more is added than was thought likely', () => {
    const content = new Content(4)
    content.add('abc')
    expect(text(content)).toBe('abc\n')
    content.add('defgh')
    content.outline(one(1))
    content.addBytes(new Uint8Array(500).fill(0x20))
    content.add('end')
    expect(text(content)).toBe(`abc\ndefgh\n1 0 m\n${' '.repeat(500)}end\n`)
  })

  test('is kept when the content is forgotten', () => {
    const content = new Content(16)
    content.add('first')
    const {buffer} = content.bytes
    expect(content.clear()).toBe(content)
    expect(text(content)).toBe('')
    content.add('second')
    expect(text(content)).toBe('second\n')
    expect(content.bytes.buffer).toBe(buffer)
  })
})
