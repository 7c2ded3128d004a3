import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Segment} from '../../../../design-system/drawing/drawing.ts'
import {Content} from '../../../../design-system/drawing/export/content.ts'

const words = ({bytes}: Content) => new TextDecoder('latin1').decode(bytes)
const outlined = (segments: readonly Segment[], ...how: readonly number[]) => {
  const content = new Content()
  content.outline(segments, ...how)
  return words(content)
}

test('each step of an outline is its numbers, then its operator, on a line of its own', () => {
  expect(
    outlined([
      {to: 'move', at: [1, 2]},
      {to: 'line', at: [3.25, -4.5]},
      {
        to: 'cubic',
        via: [
          [5, 6],
          [7, 8],
        ],
        at: [9, 10],
      },
      {to: 'close'},
    ]),
  ).toBe('1 2 m\n3.25 -4.5 l\n5 6 7 8 9 10 c\nh\n')
})

test('numbers are taken so many times as large and rounded to one of so many parts', () => {
  const at: Segment[] = [{to: 'move', at: [1.2344, -1.2346]}]
  expect(outlined(at)).toBe('1.234 -1.235 m\n')
  expect(outlined(at, 10)).toBe('12.344 -12.346 m\n')
  expect(outlined(at, 100, 1)).toBe('123 -123 m\n')
  expect(outlined(at, 1, 10)).toBe('1.2 -1.2 m\n')
  expect(outlined(at, 1, 100)).toBe('1.23 -1.23 m\n')
})

test('zeros are left off at the end of a number, kept within it, and no zero has a sign', () => {
  expect(outlined([{to: 'move', at: [0.5, 0.05]}])).toBe('0.5 0.05 m\n')
  expect(outlined([{to: 'move', at: [0.005, 10.01]}])).toBe('0.005 10.01 m\n')
  expect(outlined([{to: 'move', at: [100, 1000.1]}])).toBe('100 1000.1 m\n')
  expect(outlined([{to: 'move', at: [-0.0001, 0]}])).toBe('0 0 m\n')
  expect(outlined([{to: 'move', at: [9, 99.99]}])).toBe('9 99.99 m\n')
})

test('any number is read back to what its parts allow', () => {
  fc.assert(
    fc.property(fc.double({min: -50_000, max: 50_000, noNaN: true}), fc.constantFrom(1, 10, 100, 1000), (mm, parts) => {
      const [x = ''] = outlined([{to: 'move', at: [mm, 0]}], 1, parts).split(' ')
      expect(x).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
      expect(Math.abs(Number(x) - mm)).toBeLessThanOrEqual(0.50001 / parts)
    }),
    {seed: 20261125},
  )
})

test('more than there was room for finds room, whatever the room', () => {
  const far: Segment = {
    to: 'cubic',
    via: [
      [-123456789.123, -123456789.123],
      [-123456789.123, -123456789.123],
    ],
    at: [-123456789.123, -123456789.123],
  }
  const line = `${'-123456789.123 '.repeat(6)}c\n`
  for (let room = 1; room < 300; room++) {
    const content = new Content(room)
    content.outline([far, far, far])
    expect(words(content)).toBe(line.repeat(3))
  }
  for (let room = 1; room < 30; room++) {
    const content = new Content(room)
    content.add('q 1 0 0 1 0 0 cm')
    content.addBytes(new TextEncoder().encode('0 0 m\n'))
    content.add('Q')
    expect(words(content)).toBe('q 1 0 0 1 0 0 cm\n0 0 m\nQ\n')
  }
})

test('what was cleared is gone', () => {
  const content = new Content()
  content.add('one')
  expect(words(content.clear())).toBe('')
  content.add('two')
  expect(words(content)).toBe('two\n')
})
