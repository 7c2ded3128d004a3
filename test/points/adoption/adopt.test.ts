import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import writeWorkbook, {type SheetData} from 'write-excel-file/node'
import {writeFolder} from '../../../handbooks/input/output.ts'
import {adopt, type Said} from '../../../points/adoption/adopt.ts'
import {confirmReadings} from '../../../points/adoption/confirmReadings.ts'
import {toListSheet} from '../../../points/adoption/listSheet.ts'
import {loadDivisions} from '../../../points/directory/divisions.ts'
import {toGb18030} from '../../../points/exchange/gb18030.ts'
import {readGrids} from '../../../points/exchange/grids.ts'
import {changing, interfere} from '../../support/faultyDisk.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const districts = join(folder, 'districts')
mkdirSync(join(districts, 'pidu'), {recursive: true})

const said: Said = {id: 'anxian', name: '安县'}
async function adopted(name: string, content: string | Uint8Array, more: Partial<Said> = {}) {
  writeFileSync(join(folder, name), content)
  return adopt(await readGrids(join(folder, name), name), name, {...said, ...more}, '2026-12-01', districts)
}
const refusal = (name: string, content: string | Uint8Array, more: Partial<Said> = {}) =>
  adopted(name, content, more).then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
const placesOf = async (name: string, content: string | Uint8Array) =>
  (await adopted(name, content)).rows.map(({slug, name, code, town}) => `${slug} ${name} ${code} ${town}`)

const book = (...sheets: readonly {sheet: string; data: SheetData}[]) =>
  writeWorkbook(sheets.map((sheet) => ({...sheet, columns: []}))).toBuffer()
const two = ['heping 和平村 510700101200 东镇', 'xinmin 新民社区 510700102001 西街道']

describe('a list of a county is read', () => {
  test.each([
    ['Chinese headings', '村名,区划代码,乡镇\n和平村,510700101200,东镇\n新民社区,510700102001,西街道\n'],
    ['English headings in another order', 'Town,Village code,Name\n东镇,510700101200,和平村\n西街道,510700102001,新民社区\n'],
    [
      'bracketed headings and columns that nobody needs',
      '序号,镇（街道）,村（社区）名称,统计用区划代码,人口\n1,东镇,和平村,510700101200,30\n2,西街道,新民社区,510700102001,40\n',
    ],
    [
      'a title above and notes below',
      '安县村社区一览表,,\n单位：个,,\n乡镇名称,名称,代码\n东镇,和平村,510700101200\n西街道,新民社区,510700102001\n合计,2,\n注：截至2026年,,\n',
    ],
    [
      'committee names',
      '乡镇,村（居）委会名称,代码\n东镇人民政府,和平村村民委员会,510700101200\n西街道办事处,新民社区居委会,510700102001\n',
    ],
    [
      'stray blanks, full-width digits and signs that nobody sees',
      '乡镇,名称,代码\n东 镇,和平 村,５１０７００１０１２００\n西街道,\u200B新民社区\u3000,510700102001\u00A0\n',
    ],
    ['codes in powers of ten that kept their digits', '乡镇,名称,代码\n东镇,和平村,5.10700101200E+11\n西街道,新民社区,5.10700102001E+11\n'],
    ['codes of three digits in their town’s', '乡镇,乡镇代码,名称,村代码\n东镇,510700101000,和平村,200\n西街道,510700102,新民社区,001\n'],
    [
      'towns in rows of their own, as the statistics bureau prints them',
      '名称,统计用区划代码\n安县,510700000000\n东镇,510700101000\n和平村村委会,510700101200\n西街道,510700102000\n新民社区居委会,510700102001\n',
    ],
    ['a town named once for the rows below', '乡镇,名称,代码\n东镇,和平村,510700101200\n西街道,,\n,新民社区,510700102001\n'],
  ])('with %s', async (_, text) => {
    expect(await placesOf('a.csv', text)).toEqual(two)
  })

  test.each([
    ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['GB18030', toGb18030],
    [
      'UTF-16',
      (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)]),
    ],
  ])('in %s', async (_, encode) => {
    expect(await placesOf('b.csv', encode('村名,区划代码,乡镇\n和平村,510700101200,东镇\n新民社区,510700102001,西街道\n'))).toEqual(two)
  })

  test('from the sheet of a workbook that holds it, with merged cells and codes as numbers', async () => {
    const data: SheetData = [
      [{value: '安县名单', columnSpan: 3}, null, null],
      [{value: '乡镇', rowSpan: 2}, {value: '村（社区）', columnSpan: 2}, null],
      [null, {value: '名称'}, {value: '代码'}],
      [{value: '东镇', rowSpan: 2}, {value: '和平村'}, {value: 510700101200, type: Number}],
      [null, {value: '长乐村'}, {value: 510700101201, type: Number}],
      [{value: '西街道'}, {value: '新民社区'}, {value: '510700102001'}],
    ]
    const found = await adopted('c.xlsx', await book({sheet: '说明', data: [[{value: '请看下一张表'}]]}, {sheet: '名单', data}))
    expect(found.list.sheet).toBe('名单')
    expect(found.list.headings.at).toBe(2)
    expect(found.rows.map(({name, town}) => `${name} ${town}`)).toEqual(['和平村 东镇', '长乐村 东镇', '新民社区 西街道'])
    expect(found.doubtful.map(({name}) => name)).toEqual(['长乐村'])
    expect(found.unconfirmed).toBe(3)
  })

  test('as the folder that the directory reads, with the readings of the list and who confirmed them', async () => {
    const text = '乡镇,名称,代码,拼音,拼音核对\n东镇,和平村,510700101200,Hoping,县民政局2026-11-01\n西街道,新民社区,510700102001,,\n'
    const {files, district} = await adopted('d.csv', text, {nameEn: 'An County', sourceTitle: '安县民政局名单', asOf: '2026-11-01'})
    mkdirSync(join(folder, 'made/anxian'), {recursive: true})
    for (const {path, bytes} of files) writeFileSync(join(folder, 'made/anxian', path), bytes)
    expect(district.code).toBe('510700')
    const divisions = loadDivisions(join(folder, 'made'))
    expect(divisions.map(({slug, pinyin, pinyinConfirmed}) => [slug, pinyin, pinyinConfirmed])).toEqual([
      ['heping', 'Hoping', '县民政局2026-11-01'],
      ['xinmin', 'Xinmin', undefined],
    ])
    expect(divisions[0]).toMatchObject({
      district: {zh: '安县', en: 'An County'},
      asOf: '2026-11-01',
      source: {id: 'anxian-list', title: {zh: '安县民政局名单'}},
    })
  })

  test('and written as a sheet that is read as the same list', async () => {
    const {rows} = await adopted('e.csv', '乡镇,名称,代码\n东镇,和平村,510700101200\n西街道,新民社区居委会,510700102001\n')
    expect((await adopted('e.xlsx', await toListSheet(rows))).rows).toEqual(rows)
  })
})

describe('slugs', () => {
  const list = (...rows: readonly string[]) => `乡镇,名称,代码\n${rows.join('\n')}\n`
  const slugs = async (...rows: readonly string[]) => (await adopted('s.csv', list(...rows))).rows.map(({slug}) => slug)

  test('have the town in front where two places share one, whichever comes first', async () => {
    const rows = ['东镇,和平村,510700101200', '西镇,和平村,510700102200', '西镇,新民村,510700102201']
    expect(await slugs(...rows)).toEqual(['dongzhen-heping', 'xizhen-heping', 'xinmin'])
    expect(await slugs(...rows.toReversed())).toEqual(['xinmin', 'xizhen-heping', 'dongzhen-heping'])
    expect((await adopted('s.csv', list(...rows))).lengthened).toEqual(['dongzhen-heping', 'xizhen-heping'])
  })

  test('have their sort behind where a village and a community of one town share one, and the code where even that is shared', async () => {
    expect(await slugs('安仁镇,和平村,510700101200', '安仁镇,和平社区,510700101001')).toEqual([
      'anren-heping-village',
      'anren-heping-community',
    ])
    expect(await slugs('安仁镇,石泉村,510700101200', '安仁镇,拾泉村,510700101201')).toEqual(['anren-shiquan-200', 'anren-shiquan-201'])
  })
})

describe('the folder of a county', () => {
  const districtsIn = () => readdirSync(districts).sort()
  const made = async () => (await adopted('w.csv', '乡镇,名称,代码\n东镇,和平村,510700101200\n')).files
  const write = (files: Awaited<ReturnType<typeof made>>) => writeFolder(join(districts, 'anxian'), files)

  test('is not begun where it may not be written', async () => {
    const files = await made()
    const end = interfere(['mkdirSync'], () => {
      throw Object.assign(new Error('EACCES'), {code: 'EACCES'})
    })
    try {
      expect(() => write(files)).toThrow('anxian: 1 problem')
    } finally {
      end()
    }
    expect(districtsIn()).toEqual(['pidu'])
  })

  test('is whole or not there, wherever the disk fails', async () => {
    const files = await made()
    let failures = 0
    for (let at = 1, struck = true; struck; at++) {
      struck = false
      const end = interfere(changing, (_, number) => {
        if (number !== at) return
        struck = true
        throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'})
      })
      try {
        write(files)
      } catch {
        failures++
      } finally {
        end()
      }
      if (districtsIn().includes('anxian')) expect(readdirSync(join(districts, 'anxian')).sort()).toEqual(['district.yaml', 'villages.csv'])
      for (const name of districtsIn()) if (name !== 'pidu') rmSync(join(districts, name), {recursive: true})
    }
    expect(failures).toBeGreaterThan(3)
  })
})

describe('readings', () => {
  const made = join(folder, 'readings')
  const confirmed = async (text: string) => {
    mkdirSync(join(made, 'anxian'), {recursive: true})
    const {files} = await adopted('r.csv', '乡镇,名称,代码\n东镇,长乐村,510700101200\n西街道,新民社区,510700102001\n', {asOf: '2026-11-01'})
    for (const {path, bytes} of files) writeFileSync(join(made, 'anxian', path), bytes)
    writeFileSync(join(folder, 'q.csv'), text)
    return confirmReadings(await readGrids(join(folder, 'q.csv'), 'q.csv'), 'q.csv', 'anxian', made)
  }

  test('are corrected and confirmed in the list, and nothing else of it changes', async () => {
    const {seen, after, changes, open} = await confirmed(
      '乡镇,名称,代码,拼音,拼音核对\n东镇,长乐村,510700101200,Changyue,县民政局2026-11-02\n',
    )
    expect(changes).toEqual(['长乐村: Changle -> Changyue, confirmed by 县民政局2026-11-02'])
    expect(open).toBe(1)
    expect(after).toBe(seen.text?.replace('Changle', 'Changyue').replace('510700101,\n', '510700101,县民政局2026-11-02\n'))
    expect((await confirmed('乡镇,名称,代码\n东镇,长乐村,510700101200\n')).after).toBe(seen.text)
  })

  test('that are none are refused with their cell', async () => {
    await expect(confirmed('乡镇,名称,代码,拼音\n东镇,长乐村,510700101200,长乐\n')).rejects.toThrow(
      'q.csv: 1 problem\n  row 2, 拼音: "长乐" holds "长", which no pinyin has',
    )
  })

  test('of places that the list does not have so are refused with their row', async () => {
    const rows = ['东镇,长安村,510700101200,', '西街道,新民社区,510700102001,xinmin-2', '东镇,永乐村,510700101209,']
    await expect(confirmed(`乡镇,名称,代码,slug\n${rows.join('\n')}\n`)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [InputError: q.csv: 3 problems
        row 2: 510700101200 is 长乐村 in the list, and 长安村 here; correct the row
        row 3: 新民社区 has the slug xinmin, which never changes, and xinmin-2 here; correct the row
        row 4: 永乐村 has the code 510700101209, which is not in the list of anxian; correct it, or take the row out]
    `)
  })
})

test('a reading is written in Latin letters, in a list and where it is confirmed', async () => {
  const row = (pinyin: string) => `乡镇,名称,代码,拼音\n东镇,长乐村,510700101200,${pinyin}\n`
  for (const wrong of ['长乐', '=1+1', 'Chang/le'])
    expect(await refusal('p.csv', row(wrong))).toMatch(/p\.csv: 1 problem\n {2}row 2, pinyin: .* which no pinyin has; write the reading/)
  for (const right of ['Chánglè', 'Xi’an', 'Wu-3', 'Lü Jia']) expect((await adopted('p.csv', row(right))).rows[0]?.pinyin).toBe(right)
})

test('what is said of a district is held to what its file may hold, before anything is written', async () => {
  const list = '乡镇,名称,代码\n东镇,长乐村,510700101200\n'
  for (const [more, told] of [
    [{nameEn: ''}, '--name-en: is empty'],
    [{nameEn: 'An\u202e County'}, '--name-en: holds U+202E'],
    [{sourceTitle: 'a\nb'}, '--source-title: has more than one line'],
    [{sourceTitle: '名'.repeat(161)}, '--source-title: has 161 characters'],
    [{name: '安\u200b县', nameEn: 'An County'}, '--name: holds U+200B'],
  ] as const)
    expect(await refusal('s.csv', list, more)).toContain(told)
  expect((await adopted('s.csv', list, {nameEn: 'An County', sourceTitle: '名'.repeat(160)})).district.name.en).toBe('An County')
})

describe('what is wrong with a list is told all at once, with sheet and row', () => {
  test('cells', async () => {
    const data = [
      ['乡镇', '名称', '代码'],
      ['', '无镇村', '510700101199'],
      ['东镇', '和平村', '5.107E+11'],
      ['东镇', '牧场二队', '510700101201'],
      ['东镇', '长乐村', '51070010120'],
      ['东镇', '永乐村', ''],
      ['东镇', '', '510700101203'],
    ].map((row) => row.map((value) => ({value})))
    expect(await refusal('f.xlsx', await book({sheet: '名单', data}))).toMatchInlineSnapshot(`
      "f.xlsx: 6 problems
        sheet "名单", row 2, 镇（街道）: is empty, and no row above names a town; write the town of 无镇村
        sheet "名单", row 3, 区划代码: "5.107E+11" is a code that a spreadsheet turned into a number, and its last digits are gone; format the column as text in the file that still has them, copy them in, and save it again
        sheet "名单", row 4, 村（社区）名称: "牧场二队" is neither a village (村) nor a community (社区) by its name; add the column 类型 with 村 or 社区, or write the whole name
        sheet "名单", row 5, 区划代码: "51070010120" is of 11 digits, and a village-level code has 12; correct it
        sheet "名单", row 6, 区划代码: is empty; write the 12 digits of the village-level code
        sheet "名单", row 7: has a code and no 村（社区）名称; write the name, or empty the row"
    `)
  })

  test('rows that contradict one another', async () => {
    const rows = [
      '东镇,和平村,510700101200',
      '东镇,和平村,510700101200',
      '东镇,新民村,510700101200',
      '东镇,和平村,510700101209',
      '东街道,永乐村,510700101210',
      '东镇,长乐村,510700109211',
      '南镇,远方村,510800101200',
    ]
    expect(await refusal('g.csv', `乡镇,名称,代码\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "g.csv: 6 problems
        row 3: repeats row 2 (和平村, 510700101200); delete one of them
        row 4: 510700101200 is the code of 新民村, and of 和平村 in row 2; correct one of them
        row 5: 和平村 in 东镇 stands in row 2 already, with the code 510700101200; delete one of them, or correct the name
        row 6: the town with the code 510700101 is "东街道" here and "东镇" in row 2; spell it alike
        row 7: 东镇 has the code 510700109 here and 510700101 in row 2; a town has one code, so correct one of them or the name
        row 8: 510800101200 is of another county than most rows, whose codes begin with 510700; correct it, or take the row out"
    `)
  })

  test('columns against each other', async () => {
    const rows = ['东镇,510700101,和平村,社区,510700101200', '东镇,510700101,新民社区,社区,510700102001']
    expect(await refusal('h.csv', `乡镇,乡镇代码,名称,类型,代码\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "h.csv: 3 problems
        row 2, 类型: "社区" contradicts the name 和平村; correct one of them
        row 3, 镇（街道）代码: 510700101 is not the beginning of the code 510700102001; correct one of them
        row 3: 东镇 has the code 510700102 here and 510700101 in row 2; a town has one code, so correct one of them or the name"
    `)
  })

  test('a column that is needed and not there, with the headings that are', async () => {
    expect(await refusal('i.csv', '安县名单,,\n序号,村名,人口\n1,和平村,30\n')).toMatchInlineSnapshot(`
      "i.csv: 1 problem
        row 2: has no column for 区划代码 (code) and 镇（街道） (town); the headings seen are "序号" (not known), "村名" (taken for 村（社区）名称), "人口" (not known). Rename the heading of the column that holds it, or add the column"
    `)
  })

  test('two columns that are taken for one', async () => {
    expect(await refusal('j.csv', '乡镇,街道名称,名称,代码\n东镇,东镇,和平村,510700101200\n')).toContain(
      'row 1: the headings "乡镇" and "街道名称" are both taken for 镇（街道）; rename or delete the one that is not',
    )
  })

  test('names that nobody can read, and slugs that stand twice', async () => {
    const rows = [
      '东镇,𡎴坝村,510700101200,',
      '东镇,和平村,510700101201,heping',
      '东镇,新民村,510700101202,heping',
      '东镇,永乐村,510700101203,Yong Le',
    ]
    expect(await refusal('k.csv', `乡镇,名称,代码,slug\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "k.csv: 3 problems
        row 2: the reading of 𡎴坝村 is not known; add the columns 拼音 and slug, and fill them in for this row
        row 4: the slug heping stands in row 3 already; give each place its own
        row 5, slug: "Yong Le" is not a slug; use lower-case letters and digits joined by hyphens"
    `)
  })

  test('what was said of the district, beside what is wrong in its list', async () => {
    expect(
      await refusal('l.csv', '乡镇,名称,代码\n东镇,和平村,1\n', {id: 'pidu', name: 'Anxian', asOf: '2026-12-02'}),
    ).toMatchInlineSnapshot(`
      "what was said of the district: 3 problems
        --id: "pidu" is the id of a district that is there (points/districts/pidu); give another one, or change that district in its files
        --name: "Anxian" is no Chinese name of a county; write it as 大邑县
        --as-of: 2026-12-02 is to come, today is 2026-12-01; give the day for which the list holds
      l.csv: 1 problem
        row 2, 区划代码: "1" is of one digit, and a village-level code has 12; correct it"
    `)
    expect(
      await refusal('l.csv', '乡镇,名称,代码\n东镇,和平村,510700101200\n', {id: 'An', name: '北川羌族自治县', asOf: '去年'}),
    ).toMatchInlineSnapshot(`
      "what was said of the district: 3 problems
        --id: "An" is not a slug; use lower-case letters and digits joined by hyphens
        --name-en: is missing, and cannot be made from 北川羌族自治县; give the English name, such as "Dayi County"
        --as-of: "去年" is not a date; write it as 2023-06-30"
    `)
  })

  test('a file that is none, too large or swells', async () => {
    expect(await refusal('m.xls', 'x')).toContain('ends in ".xls"; open it in Excel or WPS and save it as .xlsx or .csv')
    expect(await refusal('m.xlsx', 'x')).toContain('m.xlsx: 1 problem\n  is not a workbook that can be read')
    expect(await refusal('n.xlsx', new Uint8Array(40 * 1024 * 1024))).toBe(
      'n.xlsx: 1 problem\n  holds 40 MB, and at most 8 MB are read; divide it, or take out what is not needed',
    )
    const bomb = zipSync({'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024)})
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal('o.xlsx', bomb)).toBe(
      'o.xlsx: 1 problem\n  unpacks to more than 48 MB; copy the rows of the table into a new workbook and save it as .xlsx',
    )
    expect(await refusal('p.csv', '')).toContain('no headings were seen')
  })
})
