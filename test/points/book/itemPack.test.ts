import {expect, test} from 'vitest'
import {formSheets} from '../../../handbooks/book/formSheets.ts'
import {itemSheets} from '../../../points/book/itemPack.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {districtOffers} from '../../../points/items/districtOffers.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const entry = findEntry(entries, 'sample-guyu')
const list = districtOffers(entry)
if (!list) throw new Error('the sample county has a list')
const sheets = (locale: 'zh-Hans' | 'en' = 'zh-Hans', frequent = ['subsistence-allowance', 'old-age-allowance']) =>
  itemSheets(catalogue, {entry, list: {...list, overlay: {...list.overlay, frequent}}, locale, copies: 20, identity: cunbiao})

test('each frequent item has its notice, receipt and request, with name, papers and promise, and nothing about a person', () => {
  expect(sheets().map(({form, copies, filled}) => [form.id, copies, filled?.fields[form.id === 'written-request' ? 3 : 2]])).toEqual([
    ['one-time-notice', 20, '最低生活保障申请'],
    ['receipt', 20, '最低生活保障申请'],
    ['written-request', 20, '最低生活保障申请'],
    ['one-time-notice', 20, '高龄津贴申领'],
    ['receipt', 20, '高龄津贴申领'],
    ['written-request', 20, '高龄津贴申领'],
  ])
  const [, , , notice, receipt] = sheets()
  expect(notice?.filled?.fields[4]?.trim().split('\n')).toEqual([
    '□ 居民身份证（看原件，当场还）',
    '□ 居民户口簿（看原件，当场还）',
    '□ 本人银行卡',
    '□ 代办人身份证（看原件，当场还、家人或者代办人）',
    '□ 委托书（家人或者代办人）',
  ])
  expect(notice?.filled?.fields[7]).toBe('材料齐全受理后8个工作日')
  expect(receipt?.filled?.fields[5]).toBe('____年__月__日（材料齐全受理后8个工作日）')
  for (const {filled} of sheets()) expect(filled?.fields.slice(0, 2)).toEqual(['', ''])
})

test('every paper that an item may need stands once, on as many lines as the form has', () => {
  for (const {form, filled} of sheets('en', []))
    if (form.id === 'one-time-notice') expect(filled?.fields[4]?.split('\n').length).toBeLessThanOrEqual(form.fields[4]?.lines ?? 0)
})

test('the sheets print the words into both halves', () => {
  const [notice] = sheets()
  const html = formSheets(notice ? [{...notice, copies: 1}] : [], 'x', {catalogue, locale: 'zh-Hans', href: () => undefined})
  expect(html.split('最低生活保障申请')).toHaveLength(3)
})
