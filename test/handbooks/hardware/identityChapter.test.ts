import {expect, test} from 'vitest'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const {clause} = catalogue

test('the chapter asks of the mark what the emblem is drawn for', () => {
  const {size, clearSpace, minHeightMm} = cunbiao.emblem
  expect(limits.emblemClearSpace.min).toBe((100 * clearSpace) / size)
  expect(limits.emblemHeight.min).toBe(minHeightMm)
})

test.each([
  ['zh', /^(.+)底：(.+)[；。]$/, '、'],
  ['en', /^on (.+): (.+)[;.]$/, ', '],
] as const)('in %s the chapter lists the pairs of lettering and ground of the identity, no more and no fewer', (key, row, comma) => {
  const [, ...rows] = clause.get('HW-IDEN-009')?.text[key].split('\n') ?? []
  const listed = rows.flatMap((line) => {
    const [, surface, texts = ''] = row.exec(line) ?? []
    return texts.split(comma).map((text) => `${text} on ${surface}`)
  })
  const pairs = cunbiao.textPairs.map(([text, surface]) => `${cunbiao.inks[text][key]} on ${cunbiao.inks[surface][key]}`)
  expect(listed.sort()).toEqual(pairs.sort())
})
