import {strToU8, type Zippable, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {budgets} from '../../../handbooks/input/budget.ts'
import {unpack} from '../../../points/exchange/unpack.ts'

const pack = (parts: Zippable) => zipSync(parts, {level: 1})
const unpacked = (bytes: Uint8Array) =>
  Object.fromEntries([...unpack(bytes, 'a.xlsx')].map(([path, part]) => [path, new TextDecoder().decode(part)]))
const cure = 'copy the rows of the table into a new workbook and save it as .xlsx'
const noise = (length: number) => Uint8Array.from({length}, (_, i) => (i * i * 31 + (i >> 7) * 17) % 251)

test('parts that hold cells are unpacked, and no others', () => {
  const parts = {
    'xl/a.xml': strToU8('甲'),
    'b.rels': strToU8('乙'),
    'c.xml.png': strToU8('丙'),
    dxml: strToU8('丁'),
    'e.vml': strToU8('戊'),
  }
  expect(unpacked(pack(parts))).toEqual({'xl/a.xml': '甲', 'b.rels': '乙'})
  expect(unpacked(pack({}))).toEqual({})
})

test('a part larger than is looked at in one go is whole', () => {
  for (const length of [16 * 1024, 100_000]) {
    const part = noise(length)
    expect(unpack(pack({'a.xml': part}), 'a.xlsx').get('a.xml')).toEqual(part)
  }
})

test('an archive is torn unless its end is there, before a remark of any length that is allowed', () => {
  const whole = pack({'a.xml': strToU8('甲')})
  const followed = (length: number) => new Uint8Array([...whole, ...new Uint8Array(length)])
  expect(unpacked(followed(65_535))).toEqual({'a.xml': '甲'})
  for (const torn of [followed(65_536), whole.subarray(0, whole.length - 22), new Uint8Array()])
    expect(() => unpack(torn, 'a.xlsx')).toThrow(/^its end is missing$/)
})

test('a part that is broken stops the work, as the unpacker says it', () => {
  const broken = zipSync({'a.xml': noise(2000)}, {level: 9})
  broken.fill(0xff, 30 + 'a.xml'.length, 60)
  expect(() => unpack(broken, 'a.xlsx')).toThrow(/^invalid block type$/)
})

test('parts are counted up to the budget', () => {
  const many = (count: number) => pack(Object.fromEntries(Array.from({length: count}, (_, i) => [`${i}.txt`, new Uint8Array()])))
  expect(budgets.unpacked.files).toBe(200)
  expect(unpacked(many(200))).toEqual({})
  expect(() => unpack(many(201), 'a.xlsx')).toThrow(`a.xlsx: 1 problem\n  holds more than 200 parts; ${cure}`)
})

test('a part that is there twice is refused', () => {
  const one = pack({'a.xml': strToU8('x')})
  const twice = new Uint8Array([...one.subarray(0, one.length - 22 - (46 + 'a.xml'.length)), ...one])
  expect(() => unpack(twice, 'a.xlsx')).toThrow(`a.xlsx: 1 problem\n  holds "a.xml" twice; ${cure}`)
})

test('all parts together unpack up to the budget', () => {
  const half = new Uint8Array(budgets.unpacked.bytes / 2)
  const more = new Uint8Array(half.length + 1)
  expect(unpack(pack({'a.xml': half, 'b.xml': half, 'c.png': new Uint8Array(9)}), 'a.xlsx').size).toBe(2)
  expect(() => unpack(pack({'a.xml': half, 'b.xml': more}), 'a.xlsx')).toThrow(`a.xlsx: 1 problem\n  unpacks to more than 48 MB; ${cure}`)
})

test('what is to be done is said of whatever kind of archive it is', () => {
  const bytes = pack({'a.yaml': strToU8('a'), 'b.yaml': strToU8('b')})
  expect(() => unpack(bytes, 'a.zip', {wanted: /yaml/, files: 1, cure: 'export it again'})).toThrow(
    'holds more than 1 parts; export it again',
  )
  expect(unpack(bytes, 'a.zip', {wanted: /yaml/, files: 2, cure: 'export it again'}).size).toBe(2)
})
