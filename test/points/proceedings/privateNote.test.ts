import {expect, test} from 'vitest'
import {privateNote} from '../../../points/proceedings/privateNote.ts'

test.each([
  ['居民张某，电话13800001234', 'holds a mobile number (138******34), and nothing of residents is kept here'],
  ['身份证11010519491231002X的复印件没有收好', 'holds an identity number (110*************2X)'],
  ['银行卡6222021234567890128', 'holds the number of a bank card'],
  ['住宅电话028-87654321', 'holds the number of a home'],
])('a note is not kept: %s', (note, said) => {
  expect(privateNote(note)).toContain(said)
})

test.each([
  '门扇卡住',
  '公示的电话028-12345678打不通',
  '按GB/T 30240.1-2013',
  '2026-11-25 13:30复查，宽880 mm',
  '统计用区划代码510117001005',
  '热线12345',
])('a note is kept: %s', (note) => {
  expect(privateNote(note)).toBeUndefined()
})

test('the number itself is not said again', () => {
  expect(privateNote('电话13800001234')).not.toContain('13800001234')
})
