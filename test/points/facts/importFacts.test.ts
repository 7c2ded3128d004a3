import {appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Papa from 'papaparse'
import {beforeEach, describe, expect, test} from 'vitest'
import {loadDirectory} from '../../../points/directory/directory.ts'
import {districts} from '../../../points/directory/district.ts'
import {exchangedEntries} from '../../../points/exchange/exchangedPoint.ts'
import {toCsv} from '../../../points/exchange/pointFormats.ts'
import {type Table, tableIn} from '../../../points/exchange/tableIn.ts'
import {factColumns} from '../../../points/facts/columns.ts'
import {identityColumns} from '../../../points/facts/factSheet.ts'
import {factSheetOf} from '../../../points/facts/factSheetOf.ts'
import {derivedColumns, importFacts} from '../../../points/facts/importFacts.ts'
import {readFacts} from '../../../points/facts/readFacts.ts'
import {restoreRecords, writeRecords} from '../../../points/facts/writeRecords.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'
import {changing, interfere} from '../../support/faultyDisk.ts'

const loading = {now: '2026-12-01'}

/** A copy of the districts that ship, to be changed. */
let folder = districts
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  cpSync(join(districts, 'pidu'), join(folder, 'pidu'), {recursive: true})
})
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8')
const zhanqi = 'pidu/records/zhanqi.yaml'

function imported(table: Table, known = loadDirectory(catalogue, folder, loading), where = folder) {
  return importFacts(readFacts(table, 'a.xlsx', derivedColumns(known, catalogue)), 'a.xlsx', known, catalogue, where)
}
const csvTable = (text: string) => tableIn(new TextEncoder().encode(text), 'csv', 'a.xlsx', '')
const refusal = async (text: string) => {
  try {
    imported(await csvTable(text))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing was refused'
}
/** The sheet of one point as it is written now, with `cells` in it by their headings. */
async function sheetOf(id: string, cells: Readonly<Record<string, string>> = {}): Promise<Table> {
  const entries = loadDirectory(catalogue, folder, loading).filter((entry) => entry.id === id)
  const table = await tableIn(await factSheetOf(entries, catalogue, folder), 'xlsx', 'a.xlsx', '')
  const at = (heading: string) => {
    const found = table.head.indexOf(heading)
    if (found < 0) throw new Error(`there is no ${heading}`)
    return found
  }
  return {
    ...table,
    rows: table.rows.map(({row, cells: had}) => ({
      row,
      cells: Object.entries(cells).reduce((line, [heading, cell]) => line.with(at(heading), cell), [...had]),
    })),
  }
}

describe('a sheet of facts', () => {
  test('changes nothing in any record from which it was written', async () => {
    const table = await tableIn(await factSheetOf(entries, catalogue), 'xlsx', 'a.xlsx', '')
    expect(table.rows).toHaveLength(entries.length)
    expect(entries.filter(({sample, record}) => sample && record?.survey)).toHaveLength(28)
    expect(imported(table, entries, districts)).toEqual({changed: [], same: entries.length, newer: []})
  })

  test('may be what export wrote, whose other columns are compared', async () => {
    const text = new TextDecoder().decode(toCsv(exchangedEntries(entries, catalogue)))
    expect(imported(await csvTable(text), entries, districts).changed).toEqual([])
    const {data} = Papa.parse<string[]>(text.trim())
    const [head = [], ...rows] = data
    const row = rows.find(([id]) => id === 'zhanqi') ?? []
    const wrong = [head, row.with(head.indexOf('town_zh'), '别镇').with(head.indexOf('assessed_on'), '2020-01-01')]
    expect(await refusal(Papa.unparse(wrong))).toMatchInlineSnapshot(`
      "a.xlsx: 2 problems
        row 2, town_zh: "别镇" contradicts "唐昌镇"; this column tells what is known elsewhere and changes nothing, so correct it or empty the cell
        row 2, assessed_on: "2020-01-01" contradicts the record, which says nothing of it; this column tells what is known elsewhere and changes nothing, so correct it or empty the cell"
    `)
  })

  test('has a column for every plain fact of a survey, and names each once', () => {
    expect(new Set(factColumns.map(({heading}) => heading)).size).toBe(factColumns.length)
    expect(new Set(factColumns.map(({key}) => key)).size).toBe(factColumns.length)
    expect(identityColumns[0].key).toBe('id')
  })
})

describe('facts are taken into records', () => {
  test('each in its place, with comments and the order of fields as they were, and once only', async () => {
    writeFileSync(join(folder, zhanqi), textOf(zhanqi).replace('declared:\n', '# 来自一篇报道。\ndeclared:\n'))
    const before = textOf(zhanqi)
    const table = await sheetOf('zhanqi', {
      名称核对: '区民政局2026-11-20',
      建成类型: '标准型',
      调查日期: '2026年11月3日',
      窗口: '1 综合窗口；2号窗口 帮办代办窗口',
      设施: '卫生间，饮水处',
      '开放时间（周一至周五）': '9：00—12：00，13:30－17:00',
      '门头视距（米）': '12米',
      '大厅视距（米）': '8',
      '门头宽（毫米）': '4200',
      灭火器标志: '2',
    })
    const {changed} = imported(table)
    expect(changed.map(({id}) => id)).toEqual(['zhanqi'])
    expect(changed[0]?.changes.map(({heading, from, to}) => `${heading}: ${from} -> ${to}`)).toMatchInlineSnapshot(`
      [
        "名称核对:  -> 区民政局2026-11-20",
        "建成类型: 示范型 -> 标准型",
        "调查日期:  -> 2026-11-03",
        "窗口:  -> 1 综合窗口；2 帮办代办窗口",
        "设施:  -> 卫生间、饮水处",
        "开放时间（周一至周五）:  -> 09:00-12:00, 13:30-17:00",
        "门头视距（米）:  -> 12",
        "大厅视距（米）:  -> 8",
        "门头宽（毫米）:  -> 4200",
        "灭火器标志:  -> 2",
      ]
    `)
    writeRecords(changed, folder)
    const lines = textOf(zhanqi).split('\n')
    expect(lines.filter((line) => !before.split('\n').includes(line)).join('\n')).toMatchInlineSnapshot(`
      "nameConfirmed: 区民政局2026-11-20
        type: standard
      survey:
        on: 2026-11-03
        windows:
          - {number: 1, term: comprehensive-window}
          - {number: 2, term: assisted-window}
        facilities: [toilet, drinking-water]
        hours:
          - days: monday-friday
            open:
              - {from: 09:00, to: 12:00}
              - {from: 13:30, to: 17:00}
        streetDistanceM: 12
        hallDistanceM: 8
        fasciaWidthMm: 4200
        safetySigns: {extinguisher-sign: 2}"
    `)
    expect(before.split('\n').filter((line) => !lines.includes(line))).toEqual(['  type: model'])
    expect(imported(table).changed).toEqual([])
    expect(loadDirectory(catalogue, folder, loading).find(({id}) => id === 'zhanqi')?.record?.survey?.fasciaWidthMm).toBe(4200)
  })

  test('into a new record, for a point of which only its division was known', async () => {
    const table = await sheetOf('boluo', {
      调查日期: '2026-11-03',
      窗口: '1 综合窗口',
      '开放时间（周一至周五）': '9:00-17:00',
      '门头视距（米）': '12',
      '大厅视距（米）': '8',
      '门头宽（毫米）': '4200',
    })
    const {changed} = imported(table)
    expect(changed.map(({before}) => before)).toEqual([undefined])
    writeRecords(changed, folder)
    expect(textOf('pidu/records/boluo.yaml')).toMatchInlineSnapshot(`
      "id: boluo
      name: {zh: 菠萝社区便民服务站, en: Boluo Community Public Service Station}
      division: boluo
      addresses:
        - district: {zh: 郫都区, en: Pidu District}
          town: {zh: 郫筒街道, en: Pitong Subdistrict}
          village: {zh: 菠萝社区, en: Boluo Community}
          code: "510117001012"
          asOf: 2023-06-30
          source: nbs-2023
      survey:
        on: 2026-11-03
        windows:
          - {number: 1, term: comprehensive-window}
        facilities: []
        hours:
          - days: monday-friday
            open:
              - {from: 09:00, to: 17:00}
        streetDistanceM: 12
        hallDistanceM: 8
        fasciaWidthMm: 4200
      sources:
        nbs-2023:
          title: {zh: 国家统计局统计用区划代码（截止日期2023-06-30）, en: "National Bureau of Statistics, codes of statistical divisions (cut-off date 2023-06-30)"}
          date: 2023-06-30
      "
    `)
    expect(imported(table)).toEqual({changed: [], same: 1, newer: []})
  })

  test('also that it closed or went into another, and then only where that one is', async () => {
    const cells = {状态: '并入他站', 关闭日期: '2026年5月1日', 状态出处编号: 'article'}
    const {changed} = imported(await sheetOf('anlong', {...cells, 并入站点: 'zhanqi'}))
    expect(changed[0]?.after).toContain('lifecycle: {status: merged, closed: 2026-05-01, mergedInto: zhanqi, source: article}\naddresses:')
    for (const [heir, fault] of [
      ['zhanki', '"zhanki" is the id of no point'],
      ['anlong', '"anlong" is the point itself'],
    ] as const) {
      const table = await sheetOf('anlong', {...cells, 并入站点: heir})
      expect(() => imported(table)).toThrow(`row 2, 并入站点: ${fault}`)
    }
  })

  test('not where the record is newer than the sheet, which is told if the sheet left the cell as it was', async () => {
    const table = await sheetOf('zhanqi', {名称核对: '区民政局2026-11-20'})
    writeFileSync(join(folder, zhanqi), textOf(zhanqi).replace('type: model', 'type: standard'))
    const {changed, newer} = imported(table)
    expect(changed.map(({changes}) => changes.map(({heading}) => heading))).toEqual([['名称核对']])
    expect(newer).toEqual(['zhanqi, 建成类型'])
  })
})

describe('what is wrong is told all at once, with row and column', () => {
  test('a fact that was changed in the record and in the sheet', async () => {
    const table = await sheetOf('zhanqi', {建成类型: '追赶型'})
    writeFileSync(join(folder, zhanqi), textOf(zhanqi).replace('type: model', 'type: standard'))
    expect(() => imported(table)).toThrowErrorMatchingInlineSnapshot(`
      [InputError: a.xlsx: 1 problem
        sheet "站点资料", row 2, 建成类型: "追赶型" is meant to replace what the record said when the sheet was written, and it says "标准型" now; export the sheet again and enter the change there]
    `)
  })

  test('cells and points', async () => {
    const rows = ['zhanki,1 综合窗口,09:00-17:00,12,示范型', 'zhanqi,综合窗口,九点,远,好', 'anlong,1 魔法窗口,09:00-17:00,99,标准型']
    expect(await refusal(`id,窗口,开放时间（周一至周五）,门头视距（米）,建成类型\n${rows.join('\n')}\n`)).toMatchInlineSnapshot(`
      "a.xlsx: 10 problems
        row 2, id: "zhanki" is not in the directory of 157 points; did you mean zhanqi (战旗村, 唐昌镇)?
        row 3, 建成类型: "好" is no type of point; use one of 示范型, 标准型, 追赶型
        row 3, 窗口: "综合窗口" is no window; write its number and its name, as 1 综合窗口；2 帮办代办窗口
        row 3, 开放时间（周一至周五）: "九点" is no opening time; write it as 08:30-12:00, 13:30-17:00
        row 3, 门头视距（米）: "远" is no number; write digits alone
        row 4, 窗口: "魔法窗口" is not in handbooks/register/glossary.yaml; use the Chinese or English word or the id of a term there
        row 4, 调查日期: is missing
        row 4, 大厅视距（米）: is missing
        row 4, 门头宽（毫米）: is missing
        row 4, 门头视距（米）: 99 is too large; the most is 60"
    `)
  })

  test('two rows of one point that differ, and a row without a point', async () => {
    expect(await refusal('id,调查日期\nzhanqi,2026-11-03\nzhanqi,2026-11-04\n,2026-11-05\n')).toMatchInlineSnapshot(`
      "a.xlsx: 2 problems
        row 3, 调查日期: "2026-11-04" differs from "2026-11-03" in row 2, which is of zhanqi too; keep one row for each point
        row 4: has facts and no id; write the id of the point, or empty the row"
    `)
    expect(await refusal('id,名称核对\nzhanqi,区民政局2026-11-20\nzhanqi,区民政局2026-11-20\n')).toBe('nothing was refused')
  })

  test('a sheet without ids, with the headings that it has', async () => {
    expect(await refusal('名称,电话\n战旗,1\n')).toMatchInlineSnapshot(`
      "a.xlsx: 1 problem
        row 1: has no column for the ids of points; the headings seen are "名称" (name_zh), "电话" (not known). Name the column with the ids 编号 or id; district export ID --facts writes a sheet with them"
    `)
  })

  test('a state that is not what was written', async () => {
    expect(await refusal('id,状态码（不要改）,名称核对\nzhanqi,abc,x\n')).toContain(
      'row 2, 状态码（不要改）: "abc" is not what was written there',
    )
  })
})

describe('the records of a district are written together', () => {
  const two = async () => {
    const text = 'id,名称核对\nzhanqi,区民政局2026-11-20\nanlong,区民政局2026-11-20\n'
    return imported(await csvTable(text)).changed
  }
  const state = () => readdirSync(join(folder, 'pidu/records')).map((name) => [name, textOf(`pidu/records/${name}`)])

  test('or none, wherever the disk fails', async () => {
    const changed = await two()
    const [before, ids] = [state(), changed.map(({id}) => id)]
    const after = before.map(([name, text]) => [name, changed.find(({file}) => file.endsWith(`/${name}`))?.after ?? text])
    expect(ids).toEqual(['zhanqi', 'anlong'])
    let failures = 0
    for (let at = 1, struck = true; struck; at++) {
      struck = false
      // Each time anew, for a lock that could not be taken away is respected.
      folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
      cpSync(join(districts, 'pidu'), join(folder, 'pidu'), {recursive: true})
      const end = interfere(changing, (_, number) => {
        if (number !== at) return
        struck = true
        throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'})
      })
      try {
        writeRecords(changed, folder)
      } catch {
        failures++
      } finally {
        end()
      }
      // What fails after the new folder stands in its place leaves it whole.
      expect([before, after]).toContainEqual(state())
    }
    expect(failures).toBeGreaterThan(5)
    expect(textOf(zhanqi)).toContain('区民政局2026-11-20')
    expect(textOf('pidu/records/anlong.yaml')).toContain('区民政局2026-11-20')
    expect(textOf('pidu/records/tongchun.yaml')).not.toContain('区民政局2026-11-20')
  })

  test('and given back where a run was killed between two renamings, without which the directory is refused', () => {
    const before = state()
    renameSync(join(folder, 'pidu/records'), join(folder, 'pidu/.records.cunbiao-old'))
    expect(() => loadDirectory(catalogue, folder, loading)).toThrow(
      'points/districts/pidu/.records.cunbiao-old/anlong.yaml: 1 problem\n  was moved aside by an import that was stopped; run that import again, which first gives it back',
    )
    restoreRecords(folder)
    expect(state()).toEqual(before)
    expect(loadDirectory(catalogue, folder, loading)).toHaveLength(157)
  })

  test('not over one that somebody changed meanwhile', async () => {
    const changed = await two()
    writeFileSync(join(folder, zhanqi), `${textOf(zhanqi)}# mine\n`)
    expect(() => writeRecords(changed, folder)).toThrow(
      'points/districts/pidu/records/zhanqi.yaml: 1 problem\n  was changed by somebody else',
    )
    expect(textOf('pidu/records/anlong.yaml')).not.toContain('区民政局2026-11-20')
  })

  test('nor over one that somebody changed in the moment before they are written', async () => {
    const changed = await two()
    // The first file that it opens is the lock.
    const end = interfere(['openSync'], (_, number) => {
      if (number === 1) appendFileSync(join(folder, zhanqi), '# mine\n')
    })
    try {
      expect(() => writeRecords(changed, folder)).toThrow('zhanqi.yaml: 1 problem\n  was changed by somebody else')
    } finally {
      end()
    }
    expect(textOf(zhanqi)).toMatch(/# mine\n$/)
    expect(textOf('pidu/records/anlong.yaml')).not.toContain('区民政局2026-11-20')
  })

  test('not across districts', async () => {
    const [one] = await two()
    if (!one) throw new Error('there is one')
    expect(() => writeRecords([one, {...one, file: 'points/districts/sample/records/sample-guyu.yaml'}], folder)).toThrow(
      'of pidu and of sample are not written together; give each district a sheet of its own',
    )
  })
})
