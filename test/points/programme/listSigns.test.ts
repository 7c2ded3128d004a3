import {describe, expect, test} from 'vitest'
import {checkSign} from '../../../design-system/signs/check/check.ts'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {countyOffers} from '../../../points/items/countyOffers.ts'
import type {DistrictOffers} from '../../../points/items/districtOffers.ts'
import {frequentOffers} from '../../../points/items/frequentOffers.ts'
import {loadOverlay, type Overlay, overlayFaults} from '../../../points/items/overlay.ts'
import {formSamples} from '../../../points/programme/formSamples.ts'
import {guideSigns} from '../../../points/programme/guideSign.ts'
import {processBoards} from '../../../points/programme/processBoards.ts'
import type {SignDraft} from '../../../points/programme/signDraft.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'
import {fonts} from '../../support/fonts.ts'

const template = loadItems()
const sample = loadOverlay('sample', template)
if (!sample) throw new Error('the sample county has a list')
const {record} = findEntry(entries, 'sample-qingyun')
const open: SignDraft = {
  kind: 'process-board',
  spec: undefined,
  location: {zh: '大厅', en: 'Hall'},
  messages: [],
  open: {zh: '未定', en: 'Open'},
}
/** The list as a real county might have it. */
const listWith = (change: Partial<Overlay>): DistrictOffers => {
  const overlay = {...sample, sample: false, ...change}
  return {overlay, offers: countyOffers(template, overlay)}
}
const itemWith = (id: string, change: object) => sample.items.map((item) => (item.id === id ? {...item, ...change} : item))
const frequent = ['old-age-allowance', 'pension-enrol', 'temporary-relief']
const found = (draft: SignDraft | undefined) =>
  draft?.spec
    ? checkSign(draft.spec, fonts, cunbiao)
        .filter(({outcome}) => outcome === 'fail')
        .map(({clause, message}) => `${clause} ${message.zh}`)
    : ['no spec']

describe('the most frequent items of a point', () => {
  test('are those of its ledger, else of its county, else the first of the list, and it is said which', () => {
    const list = listWith({frequent})
    const items = {except: [], windows: {}}
    expect(frequentOffers(list, {items: {...items, frequent: ['health-enrol']}})).toMatchObject({
      from: 'point',
      offers: [{id: 'health-enrol'}],
    })
    expect(frequentOffers(list, {items}).offers.map(({id}) => id)).toEqual(frequent)
    const uncounted = frequentOffers(listWith({}), {items})
    expect([uncounted.from, uncounted.offers.length]).toEqual(['order', 10])
  })

  test('leave out what the point does not handle', () => {
    const items = {except: ['temporary-relief'], windows: {}}
    expect(frequentOffers(listWith({frequent}), {items}).offers.map(({id}) => id)).toEqual(frequent.slice(0, 2))
  })

  test('have to be in the list, once', () => {
    const faults = overlayFaults({...sample, frequent: ['nothing', 'tea-hut', 'tea-hut']}, template)
    expect(faults.map(({path, message}) => [path.join('.'), message])).toEqual([
      ['frequent.0', '"nothing" is not in the list; correct it, or add the item'],
      ['frequent.2', '"tea-hut" stands twice; remove one'],
    ])
  })
})

describe('process boards', () => {
  const decided = {body: '示例县民政局'}
  test('follow from the county’s promise and the limits of the handbook, whose days add up to the promise', () => {
    const [board, ...others] = processBoards(
      listWith({frequent: ['old-age-allowance', 'pension-enrol'], items: itemWith('old-age-allowance', decided)}),
      {record},
      open,
    )
    expect(others).toEqual([])
    expect(board).toMatchObject({own: '01', quantity: 1, spec: {kind: 'process-board', heading: {zh: '高龄津贴申领流程'}}})
    expect(board).not.toHaveProperty('open')
    const steps = board?.spec?.kind === 'process-board' ? board.spec.steps : []
    expect(steps.map(({who, workingDays, present}) => [who.zh, workingDays, present])).toEqual([
      ['申请人', undefined, true],
      ['受理窗口', 0, true],
      ['受理窗口', 1, false],
      ['示例县民政局', 7, false],
      ['受理窗口', undefined, false],
    ])
    expect(steps.reduce((sum, {workingDays = 0}) => sum + workingDays, 0)).toBe(8)
    expect(found(board)).toEqual([])
  })

  test('stay open for an item of which the list says no body, or no promise; the template’s days do not serve', () => {
    for (const change of [{}, {...decided, promised: undefined}, {...decided, promised: {n: 8, unit: 'calendar'}}])
      expect(
        processBoards(listWith({frequent: ['old-age-allowance'], items: itemWith('old-age-allowance', change)}), {record}, open),
      ).toMatchObject([{spec: undefined, open: {zh: expect.stringContaining('高龄津贴申领')}}])
  })

  test('have the county’s own steps where its list gives them', () => {
    const steps = [
      {text: {zh: '提出申请'}, who: {zh: '申请人'}, present: true},
      {text: {zh: '入户核实'}, who: {zh: '镇民政岗'}, present: true, workingDays: 5},
    ]
    const [board] = processBoards(listWith({frequent: ['pension-enrol'], items: itemWith('pension-enrol', {steps})}), {record}, open)
    expect(board?.spec).toMatchObject({steps})
  })

  test('a changed promise changes the words of the board, so that its kit says which to print again', () => {
    const messages = (n: number) =>
      processBoards(
        listWith({frequent: ['old-age-allowance'], items: itemWith('old-age-allowance', {...decided, promised: {n, unit: 'working'}})}),
        {record},
        open,
      ).map(({spec}) => JSON.stringify(spec))
    expect(messages(6)).not.toEqual(messages(8))
    expect(messages(8)).toEqual(messages(8))
  })

  test('none is asked for where every frequent item ends at the window', () => {
    expect(processBoards(listWith({frequent: ['pension-enrol']}), {record}, open)).toEqual([])
  })
})

describe('form samples', () => {
  const form = {
    items: ['subsistence-allowance', 'temporary-relief'],
    title: {zh: '社会救助申请表'},
    edition: {zh: '2026年第1版'},
    lines: [
      [
        {label: {zh: '姓名'}, field: 'name' as const},
        {label: {zh: '身份证号码'}, field: 'id-number' as const, share: 2, mind: {zh: '与身份证逐位核对'}},
      ],
      [
        {label: {zh: '申请人签名'}, field: 'signature' as const},
        {label: {zh: '日期'}, field: 'date' as const},
      ],
    ],
  }

  test('are made once for a form that two frequent items share, with entries that nobody takes for real', () => {
    const samples = formSamples(listWith({frequent: form.items, forms: [form]}), {record}, open)
    expect(samples).toHaveLength(1)
    expect(samples[0]?.spec).toMatchObject({form: {zh: '社会救助申请表'}, edition: {zh: '2026年第1版'}})
    expect(found(samples[0])).toEqual([])
  })

  test('stay open for a form of which the list has the name alone, and say which columns it lacks', () => {
    const [left, ...more] = formSamples(
      listWith({frequent: ['subsistence-allowance'], forms: [{items: ['subsistence-allowance'], title: {zh: '社会救助申请表'}}]}),
      {record},
      open,
    )
    expect(more).toEqual([])
    expect(left?.spec).toBeUndefined()
    expect(left?.open?.zh).toContain('最低生活保障申请的“社会救助申请表”：表格版次、表格栏目')
    const edition = {zh: '第1版'}
    const lacking = formSamples(
      listWith({frequent: ['subsistence-allowance'], forms: [{items: ['subsistence-allowance'], title: {zh: '申请表'}, edition}]}),
      {record},
      open,
    )
    expect(lacking[0]?.open?.zh).toContain('的“申请表”：表格栏目。')
  })

  test('stay open for the items whose form the list lacks, and only for the first three', () => {
    const four = ['pension-enrol', 'health-enrol', 'health-away', 'subsistence-allowance']
    expect(formSamples(listWith({frequent: ['subsistence-allowance']}), {record}, open)).toMatchObject([
      {spec: undefined, open: {zh: expect.stringContaining('最低生活保障申请：表格名称、表格版次、表格栏目')}},
    ])
    expect(
      formSamples(listWith({frequent: four}), {record}, open)
        .map(({open: left}) => left?.zh ?? '')
        .join(),
    ).not.toContain('最低生活保障')
  })
})

test('the code of the guides stands on a sign only where the list names their address and whose they are', () => {
  expect(guideSigns(listWith({}))).toEqual([])
  const [sign] = guideSigns(listWith({guides: {address: 'https://example.org/guides', operator: {zh: '示例县政务服务管理局'}}}))
  expect(sign?.spec).toMatchObject({kind: 'qr-guide', payload: 'https://example.org/guides'})
  expect(found(sign)).toEqual([])
  const faults = overlayFaults({...sample, guides: {address: 'http://example.org', operator: {zh: '某局'}}}, template)
  expect(faults).toMatchObject([{path: ['guides', 'address'], message: expect.stringContaining('is not an https address')}])
})
