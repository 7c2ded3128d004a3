import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {isSignKind} from '../../../handbooks/hardware/parts.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {type Kit, makeKit} from '../../../points/kit/kit.ts'
import {manifestSchema} from '../../../points/kit/manifest.ts'
import {hungBy, refuseOverfull} from '../../../points/kit/plates.ts'
import {takeDownRows} from '../../../points/kit/takeDown.ts'
import {hanging} from '../../../points/profile/plates.ts'
import type {Profile} from '../../../points/profile/profile.ts'
import {findProfile} from '../../../points/profile/profiles.ts'
import {roomFor} from '../../../points/profile/satisfied.ts'
import {programme} from '../../../points/programme/programme.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const fonts = await loadFonts()
const zhanqi = findEntry(entries, 'zhanqi')
const fewer = findProfile('fewer-plates')
const shared = findProfile('shared-premises')
const kitUnder = (profile?: Profile) => makeKit(zhanqi, catalogue, fonts, {identity: cunbiao, profile})
const [asToday, fewerKit, sharedKit] = [await kitUnder(), await kitUnder(fewer), await kitUnder(shared)]

const textIn = ({files}: Kit, path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)
const manifestOf = (kit: Kit) => manifestSchema.parse(JSON.parse(textIn(kit, 'manifest.json')))
/** How many plates of one sort a made kit hangs on a side, counted in its manifest by the kinds alone; of an open number, one. */
const hungIn = (kit: Kit, side: 'outside' | 'inside', as: 'name' | 'board') =>
  manifestOf(kit)
    .signs.filter(({kind}) => isSignKind(kind) && hanging[kind].as === as && hanging[kind].side === side)
    .reduce((sum, {quantity}) => sum + (quantity ?? 1), 0)

describe('Zhanqi’s kit under fewer plates', () => {
  test.each([
    ['outside', 'name', 2],
    ['outside', 'board', 1],
    ['inside', 'name', 0],
    ['inside', 'board', 5],
  ] as const)('hangs no more %s, by %s, than the profile allows; as today it hangs %d', (side, as, today) => {
    const most = roomFor(fewer, side, as)
    expect(most).toBeDefined()
    expect(hungIn(fewerKit, side, as)).toBeLessThanOrEqual(most ?? -1)
    expect(hungIn(asToday, side, as)).toBe(today)
  })

  test('hangs more as today than the profile would allow, at the door and on the walls', () => {
    expect(hungIn(asToday, 'outside', 'name')).toBeGreaterThan(roomFor(fewer, 'outside', 'name') ?? 99)
    expect(hungIn(asToday, 'inside', 'board')).toBeGreaterThan(roomFor(fewer, 'inside', 'board') ?? 99)
  })

  test('makes no artwork of what it leaves out, says what and why, and keeps every safety sign', () => {
    const kinds = manifestOf(fewerKit).profile?.notMade.map(({kind, is, onto}) => [kind, is, onto])
    expect(kinds).toEqual([
      ['fascia', 'left-out', undefined],
      ['plaque', 'left-out', undefined],
      ['items-board', 'combined', 'notice-header'],
      ['process-board', 'combined', 'notice-header'],
      ['pledge', 'combined', 'notice-header'],
      ['staff-board', 'left-out', undefined],
    ])
    expect(fewerKit.files.some(({path}) => /fascia|plaque/.test(path))).toBe(false)
    expect(asToday.files.some(({path}) => /fascia/.test(path))).toBe(true)
    expect(manifestOf(fewerKit).products).toEqual(manifestOf(asToday).products)
  })

  test('gives the clauses of what it combines to the board that takes it in', () => {
    const clausesOf = (kit: Kit) => manifestOf(kit).signs.find(({kind}) => kind === 'notice-header')?.clauses ?? []
    expect(clausesOf(fewerKit)).toEqual(expect.arrayContaining(['HW-SIGN-090', 'HW-SIGN-092', 'HW-SIGN-095']))
    expect(clausesOf(asToday)).not.toContain('HW-SIGN-090')
    expect(textIn(fewerKit, 'schedule.csv')).toContain(
      '并入：事项公示牌、办事流程牌、服务承诺牌 takes in: board of service items, process board, service pledge',
    )
    expect(textIn(asToday, 'schedule.csv')).not.toContain('并入')
  })
})

test('a kit as today has no papers on plates, and no word of a profile in its manifest', () => {
  expect(asToday.files.filter(({path}) => /^(takedown|beside)\./.test(path))).toEqual([])
  expect(manifestOf(asToday).profile).toBeUndefined()
  expect(asToday.profile).toBeUndefined()
})

test('the list of plates to take down names each with its reason, source and the clauses that fall away or are satisfied elsewhere', () => {
  const rows = Papa.parse<Record<string, string>>(textIn(fewerKit, 'takedown.csv'), {header: true, skipEmptyLines: true}).data
  expect(rows.map((row) => row['牌子 Plate']?.split(' ')[0])).toEqual([
    ...['门口4块以外的机构牌', '门头', '竖牌', '侧挂牌', '三型牌', '荣誉牌'],
    ...['室内4块以外的机构牌，同类的合并', '内部组织架构、人员名单、职责制度牌', '人员公示牌', '事项公示牌', '办事流程牌', '服务承诺牌'],
  ])
  const of = (plate: string) => rows.find((row) => row['牌子 Plate']?.startsWith(plate))
  expect(of('竖牌')?.['涉及条款 Clauses']).toContain('HW-SIGN-003, 033, 044')
  expect(['竖牌', '办事流程牌', '三型牌'].map((plate) => of(plate)?.['本套不做（块） Not made in this kit'])).toEqual(['1', '?', ''])
  expect(of('事项公示牌')?.['处理 What to do']).toContain('行政许可法第三十条要求公示的内容要全部移过去')
  for (const row of rows) expect(row['来源 Source']).toContain('见到部分，2026-11-30')
  expect(fewerKit.files.map(({path}) => path)).toEqual(expect.arrayContaining(['takedown.pdf', 'takedown.csv', 'beside.pdf']))
  expect(textIn(fewerKit, 'README.txt')).toContain('拟摘除清单：按方案“减牌”')
})

test('under shared premises the point is called 便民服务室, its name hangs indoors, and that name passes its check', () => {
  const [fascia] = manifestOf(sharedKit).signs
  expect(fascia).toMatchObject({kind: 'fascia', messages: [{zh: '战旗村便民服务室', en: 'Zhanqi Village Public Service Room'}]})
  expect(textIn(sharedKit, 'schedule.csv')).toContain('室内，服务区入口上方')
  const {signs} = JSON.parse(textIn(sharedKit, 'checks.json'))
  const onName = signs[0].findings.find(({clause}: {clause: string}) => clause === 'HW-SIGN-003')
  expect(onName).toMatchObject({outcome: 'pass', required: '村（社区）名称＋便民服务室'})
  expect(sharedKit.failed.map(({finding}) => finding.clause)).not.toContain('HW-SIGN-003')
})

test('more boards in a record than the profile allows are refused before anything is drawn, with their numbers', async () => {
  const made = programme(zhanqi, catalogue, fewer)
  expect(hungBy(made)).toEqual({outside: {name: 0, board: 1}, inside: {name: 0, board: 1}})
  expect(() => refuseOverfull(made)).not.toThrow()
  const two = {...made, items: made.items.map((item) => (item.kind === 'notice-header' ? {...item, quantity: 2} : item))}
  expect(() => refuseOverfull(two)).toThrow(
    /plates of 战旗村便民服务站: 1 problem\n {2}inside\.boards: 2 hang inside, and the profile "fewer-plates" allows 1: .*ZHANQI-NH01/,
  )
})

test('a profile that changes nothing takes nothing down', () => {
  expect(takeDownRows(programme(zhanqi, catalogue))).toEqual([])
  expect(takeDownRows(programme(zhanqi, catalogue, fewer)).length).toBeGreaterThan(10)
})
