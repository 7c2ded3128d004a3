import {describe, expect, test} from 'vitest'
import {loadDirectory} from '../../../points/directory/directory.ts'
import {toGb18030} from '../../../points/exchange/gb18030.ts'
import {columns, districtYaml, type Files, folderOf, goodCounty, recordYaml, row} from '../../support/county.ts'
import {messageOf} from '../../support/messageOf.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

const now = '2026-11-25'
const load = (given: Files) => loadDirectory(smallCatalogue, folderOf({...goodCounty, ...given}), {now})
const list = (...rows: string[]) => ({'jia/villages.csv': [columns, ...rows].join('\n')})
const text = (path: string) => String(goodCounty[path])
const listText = text('jia/villages.csv')
const {address} = recordYaml
const dong = (more: string, addresses?: string[]) => ({'jia/records/dong.yaml': recordYaml('dong', `division: dong\n${more}`, addresses)})
const lifecycle = (fields: string) => `lifecycle: {${fields}, source: s}\n`
const assessed = (on: string, edition = '2026-1') => `assessments:\n  - {on: ${on}, edition: ${edition}, by: town, findings: {}}\n`

test('a county without a fault is read', () => {
  expect(load({}).map(({id, record}) => [id, record?.id])).toEqual([
    ['jia-dong', 'dong'],
    ['jia-xi', undefined],
    ['jia-nan', undefined],
  ])
})

const centre = (id: string) => recordYaml(id, '', [address('2024', {village: '县城'})], '中心站')

/** Each fault: what it is called, the county with exactly that fault, and the file, line and field at which it is told. */
const faults: readonly (readonly [fault: string, given: Files, file: string, told: string])[] = [
  ['a list beside the districts', {'dayi.csv': listText}, 'dayi.csv', 'lies in no district, so nothing reads it; make a district'],
  ['a second list', {'jia/2024.csv': listText}, 'jia/2024.csv', 'is not read: a district has one list, villages.csv'],
  ['a workbook', {'jia/villages.xlsx': 'PK'}, 'jia/villages.xlsx', 'is not read: a district has one list, villages.csv'],
  ['a record that ends in .yml', {'jia/records/foo.yml': ''}, 'jia/records/foo.yml', 'rename it to foo.yaml'],
  ['an office that ends in .YAML', {'jia/offices/foo.YAML': ''}, 'jia/offices/foo.YAML', 'rename it to foo.yaml'],
  ['a record in a folder', {'jia/records/old/a.yaml': ''}, 'jia/records/old/a.yaml', 'move it to points/districts/jia/records/'],
  ['another file', {'jia/notes.txt': ''}, 'jia/notes.txt', 'is not read: a district has district.yaml, villages.csv'],
  [
    'a list in GB18030',
    {'jia/villages.csv': toGb18030(listText)},
    'jia/villages.csv',
    'line 2: is GB18030 (GBK), not UTF-8; save the file as UTF-8',
  ],
  [
    'a record in GB18030',
    {'jia/records/dong.yaml': toGb18030(text('jia/records/dong.yaml'))},
    'jia/records/dong.yaml',
    'line 4: is GB18030 (GBK)',
  ],
  [
    'a workbook called .csv',
    {'jia/villages.csv': new Uint8Array([0x50, 0x4b, 3, 4, 20])},
    'jia/villages.csv',
    'line 1: is a workbook (XLSX) or another archive under a wrong name; open it in Excel or WPS',
  ],
  [
    'Chinese headings',
    {'jia/villages.csv': listText.replace(columns, '编号,名称,类别,拼音,全称,代码,镇,镇拼音,镇代码')},
    'jia/villages.csv',
    `line 1: lacks the headings ${columns.replaceAll(',', ', ')}; the headings there are "编号", "名称"`,
  ],
  [
    'a name with a blank at its end',
    list(row('dong', '东村 ')),
    'jia/villages.csv',
    'line 2, name: "东村 " ends with a blank; take it out',
  ],
  ['a Chinese name in Latin letters', list(row('dong', 'Dongcun')), 'jia/villages.csv', 'line 2, name: "Dongcun" has no Chinese character'],
  [
    'a name with a blank in it',
    list(row('dong', '东 村')),
    'jia/villages.csv',
    'line 2, name: "东 村" holds a blank after "东" that no name has',
  ],
  ['a name with a wide blank', list(row('dong', '东村\u3000')), 'jia/villages.csv', 'line 2, name: "东村\u3000" ends with a blank'],
  ['a name with a lost character', list(row('dong', '东\ufffd')), 'jia/villages.csv', 'line 2, name: "东\ufffd" holds U+FFFD'],
  [
    'a code outside its town',
    list(row('dong', '东村', {code: '510100200201'})),
    'jia/villages.csv',
    'line 2, code: "510100200201" does not begin with the code of its town, 510100100 (北镇)',
  ],
  [
    'a town of another county',
    list(row('dong'), row('xi', '西村', {code: '510200100201', townCode: '510200100', town: '西镇'})),
    'jia/villages.csv',
    'line 3, townCode: "510200100" does not begin with the code of the district, 510100; move the row to the list of its county',
  ],
  [
    'one code of two towns',
    list(row('dong'), row('xi', '西村', {code: '510100100202', town: '北镇街'})),
    'jia/villages.csv',
    'line 3, town: "北镇街" has the code 510100100, which is that of "北镇" in line 2',
  ],
  [
    'one town with two pinyins',
    list(row('dong'), row('xi', '西村', {code: '510100100202', townPinyin: 'Pei'})),
    'jia/villages.csv',
    'line 3, townPinyin: "Pei" is "Bei" in line 2, of the same 北镇',
  ],
  [
    'one town with two codes',
    list(row('dong'), row('xi', '西村', {code: '510100101202', townCode: '510100101'})),
    'jia/villages.csv',
    'line 3, townCode: 北镇 has the code 510100101, and in line 2 510100100; a town has one code',
  ],
  [
    'a list of a day ahead',
    {'jia/district.yaml': text('jia/district.yaml').replace('2023-06-30', '2026-11-26')},
    'jia/district.yaml',
    'line 3, villages.asOf: 2026-11-26 is to come, today is 2026-11-25',
  ],
  [
    'a kit of no point',
    {'jia/district.yaml': text('jia/district.yaml').replace('[dong]', '[bei]')},
    'jia/district.yaml',
    'line 5, kitsOnSite.0: "bei" is not the id of a point',
  ],
  [
    'an edition that does not exist',
    dong(assessed('2026-01-05', '1999-9')),
    'jia/records/dong.yaml',
    'line 9, assessments.0.edition: "1999-9" is no edition',
  ],
  [
    'an assessment of tomorrow',
    dong(assessed('2026-11-26')),
    'jia/records/dong.yaml',
    'line 9, assessments.0.on: 2026-11-26 is to come, today is 2026-11-25',
  ],
  [
    'an address of tomorrow',
    dong('', [address('2026-11-26')]),
    'jia/records/dong.yaml',
    'line 4, addresses.0.asOf: 2026-11-26 is to come, today is',
  ],
  ['an address of next year', dong('', [address('2027')]), 'jia/records/dong.yaml', 'line 4, addresses.0.asOf: 2027 is to come, today is'],
  [
    'another district',
    dong('', [address('2024-01-01', {district: '乙县'})]),
    'jia/records/dong.yaml',
    'line 4, addresses.0.district.zh: "乙县" is not the name of the district in whose folder the record lies, "甲县" (jia)',
  ],
  [
    'another town',
    dong('', [address('2023-06-30', {town: '南镇'})]),
    'jia/records/dong.yaml',
    'line 4, addresses.0.town.zh: "南镇" is of 2023-06-30, and the list of 2023-06-30 says "北镇"',
  ],
  [
    'another village',
    dong('', [address('2020', {village: '西村'})]),
    'jia/records/dong.yaml',
    'line 4, addresses.0.village.zh: "西村" is of 2020, and the list of 2023-06-30 says "东村"',
  ],
  [
    'another code',
    dong('', [address('2023-06-30', {code: 'code: "510100100202", '})]),
    'jia/records/dong.yaml',
    'line 4, addresses.0.code: "510100100202" is of 2023-06-30, and the list of 2023-06-30 says "510100100201"',
  ],
  [
    'a name of a record with a blank',
    {'jia/records/dong.yaml': recordYaml('dong', 'division: dong\n', undefined, '"东村 站"')},
    'jia/records/dong.yaml',
    'line 2, name.zh: "东村 站" holds a blank after "东村"',
  ],
  [
    'two main points of one village',
    {'jia/records/two.yaml': recordYaml('two', 'division: dong\n')},
    'jia/records/two.yaml',
    'line 7, division: "dong" has its main point in points/districts/jia/records/dong.yaml',
  ],
  [
    'two records of one point',
    {'jia/records/two.yaml': recordYaml('two', 'division: dong\nserves: {zh: 三组, en: Group 3}\n', undefined, 'dong站')},
    'jia/records/two.yaml',
    'line 2, name.zh: "dong站" of "dong" has its record in points/districts/jia/records/dong.yaml already',
  ],
  [
    'a made-up point in a real district',
    dong('sample: true\n'),
    'jia/records/dong.yaml',
    'line 8, sample: the point is made up and its district, jia, is not',
  ],
  [
    'two records of one point that serves no place of the list',
    {'jia/records/a.yaml': centre('a'), 'jia/records/b.yaml': centre('b')},
    'jia/records/b.yaml',
    'line 2, name.zh: "中心站" of 县城 has its record in points/districts/jia/records/a.yaml already',
  ],
  [
    'a record that does not say which place of the list it serves',
    {'jia/records/two.yaml': recordYaml('two')},
    'jia/records/two.yaml',
    'line 1, id: 东村 in 北镇 stands on the list as "dong", and the record does not say that its point serves it; add "division: dong"',
  ],
  [
    'a merger into nothing',
    dong(lifecycle('status: merged, closed: "2024", mergedInto: xi')),
    'jia/records/dong.yaml',
    'lifecycle.mergedInto: "xi" is not the public id of a point',
  ],
  [
    'a merger into itself',
    dong(lifecycle('status: merged, closed: "2024", mergedInto: jia-dong')),
    'jia/records/dong.yaml',
    'lifecycle.mergedInto: "jia-dong" leads back to jia-dong itself',
  ],
  [
    'a former id of another',
    dong('formerIds: [jia-xi]\n'),
    'jia/records/dong.yaml',
    'line 8, formerIds.0: "jia-xi" is the public id of a point today',
  ],
  [
    'one public id in two districts',
    {
      'yi/district.yaml': districtYaml('yi', '乙县', 'Yi County', 'prefix: "jia-"\n'),
      'yi/villages.csv': `${columns}\n${row('dong', '东村', {code: '510200100201', townCode: '510200100'})}\n`,
    },
    'yi/villages.csv',
    'line 2, dong: is known as "jia-dong" to everybody, as is 东村 in jia; give one of the two districts a prefix',
  ],
]

describe('exactly one fault is refused, with its file, line, field and cure:', () => {
  test.each(faults)('%s', (_, given, file, told) => {
    const message = messageOf(() => load(given))
    expect(message.split('\n')[0]).toBe(`points/districts/${file}: 1 problem`)
    expect(message).toContain(told)
  })
})

test('all faults of all files are told at once', () => {
  const message = messageOf(() => load({...list(row('dong', '东村 ')), 'x.csv': '', ...dong(assessed('2026-11-26'))}))
  expect(message.match(/^points.*/gm)).toEqual([
    'points/districts/x.csv: 1 problem',
    'points/districts/jia/villages.csv: 1 problem',
    'points/districts/jia/records/dong.yaml: 1 problem',
  ])
})

describe('on the other side of each bound nothing is refused:', () => {
  test.each<[string, Files]>([
    ['an assessment of today', dong(assessed('2026-11-25'))],
    ['an address of today, and of this year', dong('', [address('2026'), address('2026-11-25')])],
    [
      'a place that was renamed after the list',
      dong('', [address('2023-07-01', {town: '新镇', village: '新村', code: 'code: "510100109201", '})]),
    ],
    [
      'an older address of another town under that of the list',
      dong('', [address('2013', {district: '丙县', town: '老镇'}), address('2023-06-30')]),
    ],
    [
      'a closed point under the names of its time',
      dong(lifecycle('status: closed, closed: "2014"'), [address('2013', {district: '丙县', town: '老镇', village: '老村'})]),
    ],
    ['a district’s own identity and items', {'jia/identity/emblem.svg': '', 'jia/items.yaml': ''}],
    ['what systems and editors leave', {'.DS_Store': '', 'jia/~$villages.xlsx': '', 'jia/records/.dong.yaml.swp': '', 'jia/Thumbs.db': ''}],
    [
      'two points of one village that say what each serves',
      {'jia/records/two.yaml': recordYaml('two', 'division: dong\nserves: {zh: 三组, en: Group 3}\n')},
    ],
    ['a Latin name of two words', list(row('dong', '东村').replace(',Bei,', ',Bei Jie,'))],
    ['a merger into a point that is there', dong(lifecycle('status: merged, closed: "2024", mergedInto: jia-xi'))],
  ])('%s', (_, given) => {
    expect(load(given).length).toBeGreaterThan(0)
  })
})

test('without the code of the district, the one that most rows have counts', () => {
  const strange = row('nan', '南村', {code: '510200100201', townCode: '510200100', town: '南镇', townPinyin: 'Nan'})
  const given = {
    'jia/district.yaml': districtYaml('jia'),
    ...list(strange, row('dong'), row('xi', '西村', {code: '510100100202'})),
  }
  expect(messageOf(() => load(given))).toContain(
    'line 2, townCode: "510200100" lies in another county than most rows, whose codes begin with 510100',
  )
})

test('a line break in a cell and an empty row move no fault to another line', () => {
  const given = list(row('xi', '西村').replace('xi村民委员会', '"xi村\n委员会"'), '', row('dong', '东 村', {code: '510100100202'}))
  expect(messageOf(() => load(given))).toContain('line 5, name: "东 村"')
})
