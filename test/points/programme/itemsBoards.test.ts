import {expect, test} from 'vitest'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {type DistrictOffers, districtOffers} from '../../../points/items/districtOffers.ts'
import {pointOffers} from '../../../points/items/pointOffers.ts'
import {itemsBoards} from '../../../points/programme/itemsBoards.ts'
import {programme} from '../../../points/programme/programme.ts'
import type {SignDraft} from '../../../points/programme/signDraft.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const entry = (id: string) => findEntry(entries, id)
const boardsOf = (id: string) => programme(entry(id), catalogue).items.filter(({kind}) => kind === 'items-board')
const rowsOf = (specs: readonly SignDraft['spec'][]) =>
  specs.flatMap((spec) => (spec?.kind === 'items-board' ? spec.sections.flatMap(({items}) => items) : []))
const list = districtOffers({districtId: 'sample', sample: true})
if (!list) throw new Error('the sample county has a list')
const open: SignDraft = {
  kind: 'items-board',
  spec: undefined,
  location: {zh: '大厅', en: 'Hall'},
  messages: [],
  open: {zh: '未定', en: 'Open'},
}
/** The county's list with one item told otherwise. */
const listWith = (id: string, change: object): DistrictOffers => ({
  ...list,
  overlay: {...list.overlay, items: list.overlay.items.map((item) => (item.id === id ? {...item, ...change} : item))},
})

test('a board made from the county’s list holds exactly the items that the point handles, once each, with the county’s days and windows', () => {
  const boards = boardsOf('sample-qingyun')
  const handled = pointOffers(list.offers, {items: entry('sample-qingyun').record?.items}).filter(({here}) => here.village !== 'told')
  const rows = rowsOf(boards.map(({spec}) => spec))
  const told = (all: readonly {zh: string; days: number | undefined; window: string | undefined}[]) =>
    all.toSorted((a, b) => a.zh.localeCompare(b.zh))
  expect(told(rows.map(({text, workingDays, window}) => ({zh: text.zh, days: workingDays, window})))).toEqual(
    told(handled.map(({name, promised, window}) => ({zh: name.zh, days: promised?.n, window}))),
  )
  expect(rows.some(({text}) => text.zh.startsWith('流动茶摊'))).toBe(false)
  expect(rows.some(({text}) => text.zh === '出生登记')).toBe(false)
  expect(rows.find(({text}) => text.zh === '高龄津贴申领')).toMatchObject({workingDays: 8, fee: {zh: '不收费'}})
  expect(rows.find(({text}) => text.zh.endsWith('养老保险参保登记'))).toMatchObject({workingDays: 0, window: '2'})
})

test('it is cut into as many boards as the limit asks, each with its own number, and none is open', () => {
  const boards = boardsOf('sample-qingyun')
  expect(boards.map(({number, open, quantity}) => [number, open, quantity])).toEqual([
    ['SAMPLE-QINGYUN-IB01', undefined, 1],
    ['SAMPLE-QINGYUN-IB02', undefined, 1],
  ])
  for (const {spec} of boards) expect(rowsOf([spec]).length).toBeLessThanOrEqual(limits.boardRows.max)
})

test('the board of a real point whose county has no list stays open, and a made-up list is none for it', () => {
  expect(districtOffers(entry('zhanqi'))).toBeUndefined()
  expect(districtOffers({districtId: 'sample', sample: false})).toBeUndefined()
  expect(boardsOf('zhanqi')).toMatchObject([{spec: undefined, open: {zh: expect.stringContaining('事项目录')}}])
})

test('a board that the record words wins over the list', () => {
  const {record} = entry('sample-dongli')
  const own = record?.signs.find(({spec}) => spec.kind === 'items-board')
  expect(own).toBeDefined()
  expect(boardsOf('sample-dongli').map(({spec}) => spec)).toEqual([own?.spec])
})

test('where the county promises no working days or gives no fee, the board stays open and names the item; the template’s fee does not serve', () => {
  const {record} = entry('sample-qingyun')
  const made = (changed: DistrictOffers) => itemsBoards(changed, {record}, open)
  expect(made(list).every(({spec, open: left}) => spec && left === undefined)).toBe(true)
  for (const change of [{promised: undefined}, {promised: {n: 8, unit: 'calendar'}}, {fee: undefined}])
    expect(made(listWith('cooperative-register', change))).toEqual([
      {
        ...open,
        open: {zh: expect.stringContaining('农民专业合作社设立登记'), en: expect.stringContaining('no time in working days or no fee')},
      },
    ])
})

test('a changed promise changes the words of the board, so that its kit says which board to print again', () => {
  const {record} = entry('sample-qingyun')
  const days = (changed: DistrictOffers) =>
    rowsOf(itemsBoards(changed, {record}, open).map(({spec}) => spec)).find(({text}) => text.zh === '高龄津贴申领')?.workingDays
  expect([days(list), days(listWith('old-age-allowance', {promised: {n: 6, unit: 'working'}}))]).toEqual([8, 6])
})
