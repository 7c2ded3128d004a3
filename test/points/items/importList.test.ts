import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {drawSign} from '../../../design-system/signs/sign.ts'
import {InputError} from '../../../handbooks/input/problem.ts'
import {root} from '../../../handbooks/input/root.ts'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {takeList} from '../../../points/command/itemsImport.ts'
import {terminalOf} from '../../../points/command/terminal.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {toGb18030} from '../../../points/exchange/gb18030.ts'
import {checkItemLists} from '../../../points/items/checkItemLists.ts'
import {countyOffers} from '../../../points/items/countyOffers.ts'
import {exportRows} from '../../../points/items/exportRows.ts'
import {loadLists, loadOverlay} from '../../../points/items/overlay.ts'
import {mostAsked} from '../../../points/items/undecided.ts'
import {costOf} from '../../../points/kit/bill.ts'
import {loadPrices} from '../../../points/kit/prices.ts'
import {formSamples} from '../../../points/programme/formSamples.ts'
import {itemsBoards} from '../../../points/programme/itemsBoards.ts'
import type {SignDraft} from '../../../points/programme/signDraft.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'
import {fonts} from '../../support/fonts.ts'

// Both files were written by LibreOffice 7 from made-up lists: a workbook with merged headings and merged items, and a CSV in GB18030 of 140
// rows with merged headings and a fault of each sort.
const lists = join(root, 'test/points/items/lists')
const template = loadItems()

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'districts-'))
  mkdirSync(join(folder, 'dayi'))
  writeFileSync(join(folder, 'dayi/district.yaml'), 'id: dayi\nname: {zh: 试验县, en: Trial County}\n')
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const list = () => join(folder, 'dayi/items.yaml')
/** Returns what an import says, or everything that it refuses. */
async function take(file: string, wanted: {decisions?: string; ask?: string; dryRun?: boolean; from?: string} = {}) {
  let out = ''
  const terminal = terminalOf({
    standing: folder,
    out: (text) => {
      out += text
    },
    err: () => undefined,
  })
  const {decisions, ...rest} = wanted
  if (decisions !== undefined) writeFileSync(join(folder, 'decisions.yaml'), decisions)
  try {
    await takeList(
      file,
      {district: 'dayi', from: '2026-07-01', ...rest, ...(decisions !== undefined && {decisions: 'decisions.yaml'})},
      terminal,
      folder,
    )
    return {out, problems: [], message: ''}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {out, problems: error.problems, message: error.message}
  }
}
const csv = (...rows: readonly string[]) => {
  const path = join(folder, `list-${rows.length}.csv`)
  writeFileSync(path, rows.join('\n'))
  return path
}

const decisions = `- {name: 高龄老人生活补贴, is: care-subsidy}
- {name: 家庭医生签约, new: family-doctor, class: medical-insurance}
- {name: 村民用水报装, leaveOut: 由水务公司办理}
`

describe('a workbook that LibreOffice wrote, with a title, two rows of headings, merged cells and a note below', () => {
  const workbook = join(lists, 'county.xlsx')

  test('is not written while a name is undecided: each is named with the three nearest', async () => {
    const {problems} = await take(workbook)
    expect(problems.map(({at}) => at)).toEqual(['row 17, 事项名称', 'row 18, 事项名称', 'row 19, 事项名称'])
    expect(problems[0]?.message).toBe(
      'no item is called “高龄老人生活补贴”; nearest are disability-allowances (残疾人两项补贴), old-age-allowance (高龄津贴), care-subsidy (经济困难的高龄、失能老年人补贴); decide in a file of decisions',
    )
    expect(existsSync(list())).toBe(false)
  })

  test('writes the questions to a file, which decides nothing by itself and is never overwritten', async () => {
    const asked = await take(workbook, {ask: 'ask.yaml'})
    expect(asked.out).toBe('wrote 3 questions to ask.yaml\n')
    const text = readFileSync(join(folder, 'ask.yaml'), 'utf8')
    expect(text).toContain('- {name: "家庭医生签约", is: }')
    expect((await take(workbook, {ask: 'ask.yaml'})).message).toContain('is there already and may hold decisions')
    expect((await take(workbook, {decisions: text})).message).toContain('decisions.yaml: 3 problems')
  })

  test('comes in once a person has decided; names, codes, promises and papers are the county’s', async () => {
    const {out} = await take(workbook, {decisions})
    expect(out).toContain('names left out by decision: 1\n')
    expect(out).toContain('papers that the register does not have, which stand in the county’s own words: 1\n')
    expect(out).toMatch(/wrote 10 items, 10 with a promise, to points\/districts\/dayi\/items\.yaml\n$/)
    const overlay = loadOverlay('dayi', template, folder)
    const item = overlay?.items.find(({id}) => id === 'old-age-allowance')
    expect(item).toMatchObject({
      name: {zh: '高龄津贴申领'},
      code: {base: '990000000001', implementing: '11990000MB0000001M4990000000001', handling: '11990000MB0000001M499000000000101'},
      handling: 'forwarded',
      statutory: {n: 20, unit: 'working'},
      promised: {n: 8, unit: 'working'},
      fee: {zh: '不收费', en: 'No fee'},
      visits: 1,
    })
    expect(item?.papers).toEqual([
      {id: 'id-card', copies: 1, form: 'original'},
      {id: 'household-register', words: '户口簿', copies: 1, form: 'copied'},
      {id: 'own-bank-card', copies: 1, form: 'copied'},
    ])
    const needs = overlay?.items.find(({id}) => id === 'disability-allowances')?.papers?.at(-1)
    expect(needs).toMatchObject({words: '镇残联出具的需求评估表', optional: true})
    expect(overlay?.items.find(({id}) => id === 'family-doctor')?.own?.class).toBe('medical-insurance')
    expect(overlay?.items.find(({id}) => id === 'health-enrol')?.promised).toEqual({n: 0, unit: 'working'})
    const offers = countyOffers(template, overlay)
    expect(offers).toHaveLength(10)
    expect(new Set(offers.map(({standing}) => standing))).toEqual(new Set(['county']))
  })

  test('written twice is the same file, and keeps what people corrected in it', async () => {
    await take(workbook, {decisions})
    const first = readFileSync(list(), 'utf8')
    writeFileSync(list(), first.replace('name: {zh: 高龄津贴申领}', 'name: {zh: 高龄津贴申领, en: Allowance for the very old}'))
    expect((await take(workbook, {decisions})).message).toBe('')
    expect(readFileSync(list(), 'utf8')).toContain('name: {zh: 高龄津贴申领, en: Allowance for the very old}')
    expect(readFileSync(list(), 'utf8').replace(', en: Allowance for the very old', '')).toBe(first)
  })

  test('says with --dry-run what it would write, and writes nothing', async () => {
    expect((await take(workbook, {decisions, dryRun: true})).out).toContain('would write 10 items')
    expect(existsSync(list())).toBe(false)
  })

  test('a later list without an item asks what became of it, and its id is never used again', async () => {
    await take(workbook, {decisions})
    const later = csv('事项名称,承诺时限（工作日）', '高龄津贴申领,6')
    const {problems} = await take(later, {from: '2026-08-01'})
    expect(problems).toHaveLength(9)
    expect(problems.map(({message}) => message).join('\n')).toContain(
      '“家庭医生签约” (family-doctor) stood in the list before and does not now',
    )
    const gone = loadOverlay('dayi', template, folder)
      ?.items.filter(({id}) => id !== 'old-age-allowance')
      .map(({id}) => `- {gone: ${id}, because: 试验, into: ${id === 'care-subsidy' ? '[old-age-allowance]' : '[]'}}\n`)
    expect((await take(later, {from: '2026-08-01', decisions: gone?.join('') ?? ''})).message).toBe('')
    const overlay = loadOverlay('dayi', template, folder)
    expect(overlay?.retired.find(({id}) => id === 'care-subsidy')).toEqual({
      id: 'care-subsidy',
      on: '2026-08-01',
      because: '试验',
      into: ['old-age-allowance'],
    })
    writeFileSync(list(), readFileSync(list(), 'utf8').replace('items:\n', 'items:\n  - {id: care-subsidy}\n'))
    expect(() => loadOverlay('dayi', template, folder)).toThrow('"care-subsidy" was retired, and an id is never used again')
  })
})

describe('a list whose day is still to come', () => {
  const small = () => csv('事项名称,承诺时限（工作日）', '高龄津贴,6')

  test('is held back, and the one before it holds until then', async () => {
    await take(small())
    const {out} = await take(csv('事项名称,承诺时限（工作日）', '高龄津贴,4'), {from: '2099-01-01'})
    expect(out).toMatch(/points\/districts\/dayi\/items-next\.yaml; held back until 2099-01-01, the list of 2026-07-01 holds until then\n$/)
    const days = (on?: string) => loadOverlay('dayi', template, folder, on)?.items[0]?.promised?.n
    expect([days(), days('2098-12-31'), days('2099-01-01')]).toEqual([6, 6, 4])
    expect(loadLists('dayi', template, folder).next?.overlay.from).toBe('2099-01-01')
    expect(checkItemLists(template, folder).lines).toContain(
      'dayi: points/districts/dayi/items-next.yaml, 1 items, 1 with a promise, 0 retired, from 2099-01-01, held back until then',
    )
  })

  test('is none yet where there was no list before', async () => {
    expect((await take(small(), {from: '2099-01-01'})).out).toMatch(/dayi\/items\.yaml; held back until 2099-01-01\n$/)
    expect(loadOverlay('dayi', template, folder)).toBeUndefined()
    expect(loadOverlay('dayi', template, folder, '2099-01-01')?.items).toHaveLength(1)
  })
})

describe('a CSV in GB18030 of 140 rows with merged headings and a fault of each sort', () => {
  const file = join(lists, 'faults.gb18030.csv')

  test('is GB18030 and no UTF-8, and has 140 rows below its headings', () => {
    const bytes = readFileSync(file)
    expect(() => new TextDecoder('utf-8', {fatal: true}).decode(bytes)).toThrow()
    const text = new TextDecoder('gb18030', {fatal: true}).decode(bytes)
    expect(text.match(/^"\d+",/gm)).toHaveLength(140)
  })

  test('names every reject in one run, with its row, heading and cure', async () => {
    const {problems, message} = await take(file)
    const faults = problems.filter(({message: said}) => !/^no item is called| undecided/.test(said))
    expect(faults.map(({at}) => at)).toEqual([
      'row 7, 时限 承诺（工作日）',
      'row 9, 编码 实施编码',
      'row 9, 编码 业务办理项编码',
      'row 11, 编码 实施编码',
      'row 11, 编码 业务办理项编码',
      'row 13, 申请材料 材料名称',
      'row 15, 时限 承诺（工作日）',
      'row 17, 办件类型',
      'row 19, 事项名称',
      'row 22, 设定依据',
      'row 23, 编码 业务办理项编码',
      'row 25, 到办事现场次数',
      'row 144, 事项名称',
    ])
    const undecided = problems.filter(({message: said}) => said.startsWith('no item is called'))
    expect(undecided).toHaveLength(84)
    for (const {message: said} of undecided) expect(said.match(/ \(/g)?.length).toBeGreaterThanOrEqual(3)
    // Nothing is left out as one more like those above.
    expect(message.split('\n')).toHaveLength(1 + problems.length)
    expect(message).not.toContain('more like these')
    expect(existsSync(list())).toBe(false)
  })

  test('says what each fault is', async () => {
    const {message} = await take(file)
    for (const words of [
      'promises 25 days where the law sets 20',
      'its check digit is M',
      'holds the base code 990000000008, and the item has 990000009999',
      '“其他需要提供的有关材料” names no paper',
      '"尽快" is no number of days',
      '"特办件" is no way of handling; use one of 即办件',
      'stands in row 18 already',
      'gives a statutory limit without the document that sets it',
      'has 32 characters; the code has 33',
      '"看情况" is no number of visits',
    ])
      expect(message).toContain(words)
  })
})

describe('what headings and cells say', () => {
  test('one row of headings in GB18030, a unit in a column of its own', async () => {
    const path = join(folder, 'gb.csv')
    writeFileSync(
      path,
      toGb18030(
        '事项名称,法定办结时限,法定办结时限单位,承诺办结时限,承诺办结时限单位,法律依据\n高龄津贴,30,自然日,8,工作日,试验〔2026〕1号\n',
      ),
    )
    expect((await take(path)).message).toBe('')
    expect(loadOverlay('dayi', template, folder)?.items[0]).toMatchObject({
      id: 'old-age-allowance',
      statutory: {n: 30, unit: 'calendar'},
      promised: {n: 8, unit: 'working'},
      basis: ['试验〔2026〕1号'],
    })
  })

  test('forms that residents fill in are taken in, and go out and come in again as they were', async () => {
    const heading = '事项名称,承诺办结时限（工作日）,申请表名称,版次,栏目'
    const rows = [
      heading,
      '高龄津贴,8,高龄津贴申请表,2026年第1版,姓名、性别、出生年月、公民身份号码、社保卡账号、申请人签名、填表日期',
      '最低生活保障申请,20,社会救助申请表,,',
      '临时救助,8,无,,',
    ]
    expect((await take(csv(...rows))).message).toBe('')
    const forms = loadOverlay('dayi', template, folder)?.forms
    expect(forms).toEqual([
      {
        items: ['old-age-allowance'],
        title: {zh: '高龄津贴申请表'},
        edition: {zh: '2026年第1版'},
        lines: [
          [
            {label: {zh: '姓名'}, field: 'name'},
            {label: {zh: '性别'}, field: 'sex'},
          ],
          [{label: {zh: '出生年月'}, field: 'birth'}],
          [{label: {zh: '公民身份号码'}, field: 'id-number'}],
          [{label: {zh: '社保卡账号'}, field: 'bank-card'}],
          [
            {label: {zh: '申请人签名'}, field: 'signature'},
            {label: {zh: '填表日期'}, field: 'date'},
          ],
        ],
      },
      {items: ['subsistence-allowance'], title: {zh: '社会救助申请表'}},
    ])
    const exported = exportRows(template, loadOverlay('dayi', template, folder)).find((row) => row.表格名称 === '高龄津贴申请表')
    expect(exported).toMatchObject({
      表格版次: '2026年第1版',
      表格栏目: '姓名、性别、出生年月、公民身份号码、社保卡账号、申请人签名、填表日期',
    })
    // What was added by hand stays, and a row that says more goes on with it.
    writeFileSync(list(), readFileSync(list(), 'utf8').replace('高龄津贴申请表}', '高龄津贴申请表, en: Old-Age Allowance Form}'))
    expect((await take(csv(...rows, '医疗救助,8,社会救助申请表,2025版,申请人'))).message).toBe('')
    expect(loadOverlay('dayi', template, folder)?.forms).toMatchObject([
      {title: {en: 'Old-Age Allowance Form'}},
      {items: ['subsistence-allowance', 'medical-aid'], edition: {zh: '2025版'}},
    ])
  })

  test('forms with a field that nobody can fill in, without a name, or of two editions are told together', async () => {
    const {problems} = await take(
      csv(
        '事项名称,表格名称,表格版次,表格栏目',
        '高龄津贴,甲表,一版,姓名、星座',
        '医疗救助,,二版,',
        '临时救助,乙表,一版,姓名',
        '临时救助变更,乙表,二版,姓名',
      ),
    )
    expect(problems.filter(({at}) => /表格/.test(at)).map(({at, message}) => `${at} ${message}`)).toEqual([
      expect.stringMatching(/^row 2, 表格栏目 “高龄津贴”: names "星座", from which nobody can tell/),
      expect.stringMatching(/^row 3, 表格名称 “医疗救助”: is empty, and the row gives the edition/),
      expect.stringMatching(/^row 5, 表格名称 “临时救助变更”: “乙表” has another edition or other fields than in row 4/),
    ])
  })

  test('a number without a unit anywhere is refused, with one in its cell it is taken', async () => {
    expect((await take(csv('事项名称,承诺时限', '高龄津贴,8'))).message).toContain('has no unit, and its heading gives none')
    expect((await take(csv('事项名称,承诺时限', '高龄津贴,8个工作日'))).message).toBe('')
  })

  test('a list without the documents of its limits keeps its promises, and says that the limits are left out', async () => {
    const {out} = await take(csv('事项名称,法定时限（工作日）,承诺时限（工作日）', '高龄津贴,20,8'))
    expect(out).toContain('statutory limits left out, for the list has no column 设定依据 that names the documents which set them: 1')
    expect(loadOverlay('dayi', template, folder)?.items[0]).not.toHaveProperty('statutory')
  })

  test('columns that are not read are named', async () => {
    expect((await take(csv('事项名称,咨询电话', '高龄津贴,12345'))).out).toContain('columns that were not read: 咨询电话')
  })

  test('two names of one item, a decision on what is not in the list, an unknown item and a taken id are told together', async () => {
    const file = csv('事项名称', '高龄津贴', '高龄补贴', '某件事', '另一件事')
    const {message} = await take(file, {
      decisions: '- {name: 某件事, is: nothing}\n- {name: 另一件事, new: mediation, class: law}\n- {name: 不在清单, leaveOut: 试验}\n',
    })
    expect(message).toContain('“高龄补贴” is old-age-allowance, and so is row 2')
    expect(message).toContain('“某件事” is said to be "nothing", which is no item')
    expect(message).toContain('“另一件事” is to be new as "mediation", which is an item of the template')
    expect(message).toContain('decides on “不在清单”, which is not in the list')
  })

  test('a file that names no items says what to call the column', async () => {
    expect((await take(csv('甲,乙', '1,2'))).message).toContain('has no heading for the names of items; call one column 事项名称')
  })
})

test('a way of handling is one of those known, and not what every object has', async () => {
  const row = (kind: string) => csv('事项名称,办件类型', `高龄津贴,${kind}`)
  expect((await take(row('即办件'), {dryRun: true})).problems).toEqual([])
  for (const kind of ['toString', 'constructor', '__proto__'])
    expect((await take(row(kind), {dryRun: true})).message).toMatch(/is no way of handling; use one of 即办件/)
})

test('what a list answers with one of a few words takes those, and tells of any other what it takes', async () => {
  const heads = ['是否收费', '收费标准', '网上办理深度', '行使层级']
  const row = (head: string, cell: string) => csv(`事项名称,${head}`, `高龄津贴,"${cell}"`)
  const good = [
    ['否', '不收费', '是', '收费', ''],
    ['免费', '工本费10元/证', '10'],
    ['全程网办', '四级', '互联网受理、互联网办理', ''],
    ['县级', '镇（街道）级', '县（市、区）级、村级', '市级、县级', ''],
  ]
  const bad = [['maybe', '也许'], ['maybe'], ['五', '六级', '全程网办、五'], ['省级', '国家级、省级', '县']]
  for (const [i, head] of heads.entries()) {
    for (const cell of good[i] ?? []) expect([head, cell, (await take(row(head, cell), {dryRun: true})).message]).toEqual([head, cell, ''])
    for (const cell of bad[i] ?? []) {
      const {problems} = await take(row(head, cell))
      expect(problems.map(({at}) => at)).toEqual([`row 2, ${head}`])
      expect(problems[0]?.message).toContain(`"${cell}"`)
      expect(problems[0]?.message).toContain('use one of ')
    }
  }
  expect((await take(row('行使层级', '省级'))).message).toContain('"省级" is above the county')
})

test('of many undecided names the first are told, and the others are counted and written to a file when asked', async () => {
  const names = Array.from({length: mostAsked + 10}, (_, i) => `无此事项${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}${i}`)
  const file = csv('事项名称', ...names)
  const {problems} = await take(file, {ask: 'ask.yaml'})
  expect(problems).toHaveLength(mostAsked + 1)
  expect(problems.at(-1)?.message).toBe('10 more names are undecided; write them all to a file of decisions with --ask FILE')
  expect(readFileSync(join(folder, 'ask.yaml'), 'utf8').match(/^- \{name/gm)).toHaveLength(mostAsked + 10)
})

test('names are asked for in a file, and in nothing else', async () => {
  const file = csv('事项名称', '高龄津贴')
  symlinkSync('circle', join(folder, 'circle'))
  for (const [ask, told] of [
    ['/dev/zero', 'is a device'],
    ['dayi', 'a folder stands there'],
    ['circle', 'links lead in a circle'],
  ] as const)
    expect((await take(file, {ask})).message).toContain(told)
})

test('boards, samples and prices of a point follow from a list that was taken in, and change with its next edition', async () => {
  const listOf = (days: number) =>
    toGb18030(
      [
        '事项名称,承诺办结时限（工作日）,是否收费,设定依据,表格名称,表格版次,表格栏目',
        `高龄津贴,${days},否,试验〔2026〕1号,高龄津贴申请表,2026年第1版,姓名、住址、签名、日期`,
        '城乡居民基本养老保险参保登记,0,否,试验〔2026〕2号,,,',
      ].join('\n'),
    )
  const open: SignDraft = {
    kind: 'items-board',
    spec: undefined,
    location: {zh: '大厅', en: 'Hall'},
    messages: [],
    open: {zh: '未定', en: 'Open'},
  }
  const {record} = findEntry(entries, 'sample-qingyun')
  const followed = async (days: number) => {
    writeFileSync(join(folder, 'list.csv'), listOf(days))
    expect((await take(join(folder, 'list.csv'))).message).toBe('')
    const overlay = loadOverlay('dayi', template, folder) ?? expect.fail('no list')
    const list = {overlay, offers: countyOffers(template, overlay)}
    const [board] = itemsBoards(list, {record}, open)
    const [form] = formSamples(list, {record}, {...open, kind: 'form-sample'})
    return {board: board?.spec ?? expect.fail('the board is open'), form: form?.spec ?? expect.fail('the sample is open')}
  }
  const daysOn = (spec: SignDraft['spec']) =>
    spec?.kind === 'items-board' ? spec.sections.flatMap(({items}) => items.map(({text, workingDays}) => [text.zh, workingDays])) : []
  const [first, next] = [await followed(8), await followed(6)]
  expect(daysOn(first.board)).toContainEqual(['高龄津贴', 8])
  expect(daysOn(next.board)).toContainEqual(['高龄津贴', 6])
  expect(first.form).toMatchObject({form: {zh: '高龄津贴申请表'}, edition: {zh: '2026年第1版'}})
  expect(next.form).toEqual(first.form)
  // A board has its price, so a promise that changed has one too.
  const made = {kind: 'items-board', spec: next.board, quantity: 1, drawing: drawSign(next.board, fonts, cunbiao)} as const
  expect(costOf(made, loadPrices())?.low).toBeGreaterThan(0)
})
