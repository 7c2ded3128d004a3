import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {columnsMm, heightOf, roomOf, rowsOn, unfitOn} from '../../../handbooks/annexes/fit.ts'
import {copiesOf, loadForms} from '../../../handbooks/annexes/form.ts'
import {type FormData, formSchema} from '../../../handbooks/annexes/formSchema.ts'
import {formHtml} from '../../../handbooks/book/form.ts'
import {inLimits} from '../../../handbooks/book/formBody.ts'
import {books} from '../../../handbooks/clause/clause.ts'
import {limits} from '../../../handbooks/clause/limits.ts'
import {catalogue} from '../../support/catalogue.ts'

const forms = books.flatMap((book) => loadForms(book, catalogue.clause))
const find = (id: string) => {
  const form = forms.find((one) => one.id === id)
  if (!form) throw new Error(`no form ${id}`)
  return form
}
const setting = {catalogue, locale: 'zh-Hans', href: () => undefined} as const
const html = (id: string) => formHtml(find(id), setting)

describe('a document that a clause demands', () => {
  /** What the clause says must be there, and words of the document that leave room for it. */
  const demanded = [
    ['not-accepted', 'SW-WIN-024', '不予受理告知书', ['理由', '依据', '可以到哪里办']],
    ['extension', 'SW-WIN-026', '延期告知书，写明原因、依据和新的办结日期', ['延期的原因', '延期的依据', '新的办结日期']],
    ['not-counted', 'SW-RULE-010', '每次书面告知居民并记录起止日期和理由', ['补正材料', '理由', '不计入', '结束']],
    ['acting-failed', 'SW-ASSIST-015', '书面说明原因、已办到的环节和下一步的办法', ['原因', '已经办到的环节', '下一步', '继续委托']],
    ['conditional', 'SW-JOINT-012', '容缺承诺书', ['我承诺', '补交', '结果暂不发出']],
    ['undertaking', 'SW-RULE-017', '保密承诺书', ['离岗以后', '志愿者', '实习']],
    ['consent', 'HW-SIGN-112', '书面同意', ['姓名', '照片', '收回', '当日撤下']],
    ['delegation', 'SW-GEN-009', '授权委托书', ['档案保管', '顶岗', '差评答复', '现场公布']],
    ['authority', 'SW-JOINT-014', '书面授权', ['作出决定', '不再送回']],
    ['delivery', 'SW-JOINT-018', '文书清单', ['文书或者原件名称', '居民签收']],
    ['public-notice', 'SW-DISC-005', '发布岗位、发布日期和撤下日期', ['发布岗位', '发布日期', '撤下日期']],
    ['reply', 'SW-SUP-016', '申辩', ['申辩', '处理结果']],
    ['circular', 'SW-SUP-017', '通报末位窗口的', ['条款', '事实', '整改期限', '不写工作人员姓名']],
    ['duty-rota', 'SW-EMER-003', '报警、疏散引导、清点人数和切断电源', ['报警', '疏散', '清点', '断电']],
    ['numbers', 'SW-EMER-002', '火警、急救、报警、镇值班、村医和供电', ['119', '120', '110', '镇值班', '村医', '供电']],
    [
      'seal-register',
      'SW-REC-017',
      '日期、文件名称、份数、依据的事项、经办岗位和批准的岗位',
      ['日期', '文件名称', '份数', '依据的事项', '经办岗位', '批准的岗位'],
    ],
    ['not-issued', 'SW-ITEM-019', '不出具的证明', ['要求开证明的单位', '改由谁确认']],
  ] as const

  test.each(demanded)('%s names %s, which asks for it, and has room for all that it asks', (id, clause, asked, words) => {
    expect(find(id).clauses[0]).toBe(clause)
    expect(catalogue.clause.get(clause)?.text.zh).toContain(asked)
    for (const word of words) expect(html(id)).toContain(word)
  })

  test('there is a plan on one page for each situation of the clause, saying who sees it, whom to tell and what to do first', () => {
    const plans = forms.filter(({id}) => id.startsWith('plan-'))
    const asked = (catalogue.clause.get('SW-EMER-001')?.text.zh ?? '').split('\n').slice(1)
    expect(plans).toHaveLength(asked.length)
    for (const [i, situation] of asked.entries()) {
      expect(plans[i]?.title.zh).toContain(situation.replace(/[；。]/g, ''))
      expect(plans[i]?.sections.map(({title}) => title.zh)).toEqual(expect.arrayContaining(['谁发现', '报给谁', '先做什么']))
    }
  })

  test('every line of a plan and of a post stands on a clause, and a post has the parts of its description', () => {
    const told = forms.filter(({id}) => /^(plan|duty)-(?!rota|log)/.test(id))
    expect(told).toHaveLength(14)
    for (const {id, sections} of told)
      for (const {items} of sections) for (const {clause, zh} of items) expect(clause, `${id}: ${zh}`).toBeDefined()
    for (const {id, sections} of told.filter(({id}) => id.startsWith('duty-') && id !== 'duty-both'))
      expect(
        sections.map(({title}) => title.zh),
        id,
      ).toEqual(['职责', '当场有权决定', '顶岗岗位', '上岗条件'])
  })

  test('prints a limit as it is set, in both languages, and types no number of the standard again', () => {
    expect(inLimits({zh: '{replyWorkingDays}内', en: 'within {replyWorkingDays}'})).toEqual({
      zh: '5个工作日内',
      en: 'within 5 working days',
    })
    for (const {id} of forms) expect(html(id), id).not.toMatch(/[{}]/)
  })
})

describe('the one ledger', () => {
  test('stands on the clause that allows it, with a letter for each sort that the clause names', () => {
    expect(find('one-ledger').clauses[0]).toBe('SW-REC-019')
    const legend = find('one-ledger-legend')
      .rows.map(({cells}) => cells.map(({zh}) => zh).join(' '))
      .join(' ')
    const text = catalogue.clause.get('SW-REC-019')?.text.zh ?? ''
    for (const sort of ['办件', '询问', '目录外事项', '办不成的事', '多跑一趟', '督办', '原件取放']) expect(text).toContain(sort)
    for (const word of ['申请', '询问', '目录没有', '办没结果', '多跑一趟', '督办单', '取出、放回']) expect(legend).toContain(word)
  })

  test('has every column that the clause on the ledger of cases lists', () => {
    const columns = find('one-ledger')
      .columns.map(({zh}) => zh)
      .join(' ')
    for (const word of [
      '编号',
      '日期',
      '时间',
      '代办人',
      '事项',
      '材料',
      '承办岗位',
      '转交去向',
      '承诺办结日期',
      '实际办结日期',
      '结果',
      '通知方式',
    ])
      expect(columns).toContain(word)
  })

  test('has a letter for each register that it replaces, and the legend names clauses that those registers serve', () => {
    const letters = find('one-ledger').columns.flatMap(({choices}) => choices.map(({zh}) => zh))
    const legend = find('one-ledger-legend').rows.map(({cells}) => cells.map(({zh}) => zh))
    expect(legend.slice(0, letters.length).map(([letter]) => letter)).toEqual(letters)
    const replaced = forms.filter(({points, sort, book}) => points === 'registers' && sort === 'register' && book === 'software')
    expect(replaced.map(({id}) => id).sort()).toEqual([
      'asked-for',
      'case-ledger',
      'first-asked',
      'originals',
      'second-trips',
      'unresolved',
    ])
    const named = legend.map(([, , , clauses]) => clauses).join(' ')
    for (const {id, clauses} of replaced) expect(named, id).toContain(clauses[0])
    for (const id of named.match(/[HS]W-[A-Z]+-\d{3}/g) ?? []) expect(catalogue.clause.has(id), id).toBe(true)
  })

  test('says which records stay apart: complaints, consultation and stamp', () => {
    const apart = find('one-ledger-legend')
      .rows.filter(({cells}) => cells[0]?.zh.startsWith('分开'))
      .map(({cells}) => cells[1]?.zh ?? '')
      .join(' ')
    for (const word of ['投诉登记表', '档案查阅', '用印登记']) expect(apart).toContain(word)
  })
})

describe('the certificates that a village does not issue', () => {
  test('are twenty, each with who confirms it instead and whether that was seen', () => {
    const rows = find('not-here-list').rows.map(({cells}) => cells.map(({zh}) => zh))
    expect(rows).toHaveLength(20)
    expect(new Set(rows.map(([name]) => name)).size).toBe(20)
    for (const [name, instead, seen] of rows) {
      expect(instead, name).not.toBe('')
      expect(['见', '核'], name).toContain(seen)
    }
  })
})

describe('a slip in two parts', () => {
  const slips = forms.filter(({stub}) => stub)

  test('is made for the notice, the receipt, the request, a refusal and a certificate that is not issued', () => {
    expect(slips.map(({id}) => id).sort()).toEqual(['not-accepted', 'not-issued', 'one-time-notice', 'receipt', 'written-request'])
  })

  test('has its number on both halves, the same if it is printed, and one line to cut along', () => {
    for (const form of slips) {
      const page = formHtml(form, {...setting, serial: '0042'})
      expect(page.match(/>0042</g), form.id).toHaveLength(2)
      expect(page.match(/class="sheet-cut"/g), form.id).toHaveLength(1)
      expect(formHtml(form, setting).match(/scope="row">编号</g), form.id).toHaveLength(2)
    }
  })
})

describe('what fits', () => {
  const form = (more: object): FormData =>
    formSchema.parse({
      id: 'a',
      sort: 'register',
      title: {zh: '表', en: 'Form'},
      clauses: ['SW-REC-001'],
      use: {zh: '用', en: 'Use'},
      columns: [
        {zh: '编号', en: 'No.', width: 20},
        {zh: '事', en: 'Item', width: 80},
      ],
      ...more,
    })
  const numbered = (width: number) =>
    form({
      columns: [
        {zh: '编号', en: 'No.', width, holds: '2026-CG-0318'},
        {zh: '事', en: 'Item', width: 178 - width},
      ],
    })

  test('a column holds twelve signs by hand from 29.8 mm on, and not a tenth less', () => {
    expect(unfitOn(numbered(29.8))).toEqual([])
    expect(unfitOn(numbered(29.7))).toMatchObject([
      {at: ['columns', 0], message: expect.stringMatching(/^is 26\.9 mm wide inside and "2026-CG-0318" takes 27 mm by hand/)},
    ])
  })

  test('every register holds the longest that is written into its columns, and the ledgers a number of the worked case', () => {
    for (const id of ['case-ledger', 'one-ledger']) {
      const ledger = find(id)
      expect(ledger.columns[0]?.holds).toBe('2026-CG-0318')
      expect(columnsMm(ledger)[0]).toBeGreaterThan(29.8)
    }
    const held = (id: string) => find(id).columns.flatMap(({holds}) => holds ?? [])
    for (const id of ['complaints', 'originals', 'patrol'])
      expect(
        held(id).some((text) => /^2026-[A-Z]{2}-\d{4}$/.test(text)),
        id,
      ).toBe(true)
    for (const id of ['patrol', 'gap-list', 'acceptance']) expect(held(id), id).toContain('HW-SIGN-112')
    for (const one of forms) expect(unfitOn(one), one.id).toEqual([])
  })

  test('a register has at least eight rows, and with its rows keeps within the sheet', () => {
    for (const one of forms.filter(({sort}) => sort === 'register'))
      for (const w of ['zh', 'en'] as const) {
        expect(rowsOn(one, w), one.id).toBeGreaterThanOrEqual(8)
        expect(heightOf(one, w) + rowsOn(one, w) * one.rowMm, one.id).toBeLessThanOrEqual(roomOf(one).high)
        expect(heightOf(one, w) + (rowsOn(one, w) + 1) * one.rowMm, one.id).toBeGreaterThan(roomOf(one).high)
      }
  })

  test('two halves that take more than a sheet are refused, with the height that they take', () => {
    const slip = (lines: number) =>
      form({
        sort: 'slip',
        stub: true,
        columns: [],
        fields: [{zh: '编号', en: 'No.', onStub: true}, ...Array.from({length: lines}, (_, i) => ({zh: `栏${i}`, en: `Field ${i}`}))],
      })
    const most = Array.from({length: 40}, (_, i) => i).findLast((lines) => unfitOn(slip(lines)).length === 0) ?? 0
    expect(most).toBeGreaterThan(10)
    expect(unfitOn(slip(most + 1))[0]?.message).toMatch(
      /^takes 2\d\d(\.\d)? mm in .* with both halves, and a sheet of A4 has 265 mm by 178 mm/,
    )
  })
})

test('the set of a point holds as many receipts and notices as the offline kit', () => {
  for (const id of ['receipt', 'one-time-notice']) expect(copiesOf(find(id)), id).toBe(limits.offlineForms.min)
})

test('everything wrong with the forms is told at once, file by file, with line, field and cure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(folder, 'annexes/software'), {recursive: true})
  const words = 'title: {zh: 表, en: Form}, use: {zh: 用, en: Use}'
  writeFileSync(
    join(folder, 'annexes/software.yaml'),
    `- {id: a, sort: register, ${words}, clauses: [SW-NONE-001], columns: [{zh: 编号, en: No., width: 1, holds: 2026-CG-0318}, {zh: 事, en: Item, width: 9}]}
- {id: b, sort: slip, stub: true, ${words}, clauses: [SW-REC-001], fields: [{zh: 栏, en: Field}], inSet: manyForms}
`,
  )
  writeFileSync(
    join(folder, 'annexes/software/papers.yaml'),
    `id: paper
title: {zh: 文书, en: Papers}
forms:
  - {id: a, sort: letter, ${words}, clauses: [SW-WIN-024], text: [{zh: "在{noSuchLimit}内", en: "within {noSuchLimit}"}]}
  - {id: c, sort: table, ${words}, clauses: [SW-WIN-024], columns: [{zh: 甲, en: A, width: 1, entry: due}], rows: [{cells: [{zh: 一, en: One}, {zh: 二, en: Two}]}]}
`,
  )
  const message = (() => {
    try {
      loadForms('software', catalogue.clause, folder)
    } catch (error) {
      return String(error)
    }
    return ''
  })()
  expect(message).toContain('software.yaml: 4 problems')
  expect(message).toContain('line 1, 0.clauses.0: "SW-NONE-001" is not the id of a clause; correct it')
  expect(message).toContain('line 1, 0.columns.0: is 15 mm wide inside and "2026-CG-0318" takes 27 mm by hand')
  expect(message).toContain('line 2, 1.fields: has none on the stub; mark those that the point keeps with onStub')
  expect(message).toContain('line 2, 1.inSet: "manyForms" is not a limit')
  expect(message).toContain('software/papers.yaml: 3 problems')
  expect(message).toContain('forms.0: "{noSuchLimit}" is not a limit')
  expect(message).toContain('forms.1.rows.0: has 2 cells, and the table 1 columns; give one for each')
  expect(message).toContain('has a column that is due, so it needs one column with entry: start and one with entry: days')
})
