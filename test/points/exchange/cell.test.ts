import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inertCell, readCell} from '../../../points/exchange/cell.ts'
import {csv} from '../../../points/exchange/csv.ts'

test('a text that a spreadsheet would run stands behind an apostrophe, and comes back without it', () => {
  const run = ['=1+1', '=1+1\n', '+1', '-1', '@SUM(1)', '\t=1', '\r', '\n=1', ' =1', '＝1', '＋1', '－1', '＠a', "'=1", "''=1", '\ta']
  expect(run.map(inertCell)).toEqual(run.map((text) => `'${text}`))
  expect(run.map((text) => readCell(inertCell(text)))).toEqual(run)
})

test('other texts stay as they are, apostrophes too', () => {
  for (const text of ['', ' ', '村', "'", "'a", "''", '1', 'a=1', '—', '（＝）', '1-2', 'a\nb']) {
    expect(inertCell(text)).toBe(text)
    expect(readCell(text)).toBe(text)
  }
})

test('whatever a cell holds comes back, and never begins as a formula does', () => {
  const sign = fc.constantFrom(...'=+-@＝＋－＠\'"\t\r\n 村a1')
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: sign}), fc.string({unit: 'binary'})), (text) => {
      expect(readCell(inertCell(text))).toBe(text)
      expect(inertCell(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
    }),
    {numRuns: 2000},
  )
})

test('names of columns are cells too, and what was made inert stands in quotation marks', () => {
  expect(new TextDecoder().decode(csv([{'=a': '=1+1\n', b: -1, c: true, d: '甲'}]))).toBe('"\'=a",b,c,d\r\n"\'=1+1\n",-1,true,甲\r\n')
})
