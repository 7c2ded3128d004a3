import {describe, expect, test} from 'vitest'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {drawSign, layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {loadGlossary} from '../../../../handbooks/register/register.ts'
import {catalogue} from '../../../support/catalogue.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'
import {isAboutMore} from '../../../support/unconfirmed.ts'

const all: [string, SignSpec][] = Object.entries(examples)
const missed = (spec: SignSpec, identity = cunbiao) =>
  checkSign(spec, fonts, identity)
    .filter((found) => found.outcome !== 'pass' && isAboutMore(found))
    .map(({clause, outcome}) => `${clause} ${outcome}`)

describe.each(all)('%s', (_name, spec) => {
  test('follows every clause that can be checked on a drawing', () => {
    // A sample has no telephone number to give: its line is left open, and the check says so.
    expect(missed(spec).filter((finding) => finding !== 'HW-SIGN-097 warn')).toEqual([])
  })

  test('is checked against clauses that govern its kind', () => {
    const {clause} = catalogue
    const wrong = checkSign(spec, fonts, cunbiao).filter((finding) => !clause.get(finding.clause)?.signs.includes(spec.kind))
    expect(wrong.map((finding) => finding.clause)).toEqual([])
  })
})

test('names of windows, ways and facilities are those of the glossary', () => {
  const terms = new Set(
    loadGlossary().flatMap(({zh, en, pinyin}) => [`${zh} ${en}`, `${zh} ${pinyin}`, zh].map((words) => words.toLowerCase())),
  )
  const texts = all.flatMap(([, spec]) =>
    spec.kind === 'directional'
      ? spec.destinations.map(({text}) => text)
      : spec.kind === 'window-plate' || spec.kind === 'facility'
        ? [spec.text]
        : [],
  )
  expect(texts.length).toBeGreaterThan(8)
  expect(
    texts.map(({zh, en, pinyin}) => [zh, en ?? pinyin].filter(Boolean).join(' ').toLowerCase()).filter((words) => !terms.has(words)),
  ).toEqual([])
})

const hall = examples['directional-hall']

test('finds characters, capitals and pictograms smaller than the distance asks, in millimetres', () => {
  const findings = checkSign({...hall, hanziHeightMm: 40}, fonts, cunbiao)
  expect(findings.filter(({outcome}) => outcome === 'fail').map(({clause, measured, required}) => [clause, measured, required])).toEqual([
    ['HW-SIGN-010', '40 mm', '≥ 64 mm'],
    ['HW-SIGN-011', '17 mm', '≥ 26.4 mm'],
    ['HW-SIGN-020', '75 mm', '≥ 120 mm'],
  ])
  expect(findings.find(({clause}) => clause === 'HW-SIGN-010')).toMatchInlineSnapshot(`
    {
      "clause": "HW-SIGN-010",
      "measured": "40 mm",
      "message": {
        "en": "The height of Chinese characters is 40 mm; at least 64 mm is required.",
        "zh": "汉字字高为40 mm，应不小于64 mm。",
      },
      "outcome": "fail",
      "required": "≥ 64 mm",
      "todo": {
        "en": "give a larger panel or hanziHeightMm, or bring the reader nearer",
        "zh": "加大牌面或hanziHeightMm，或减小视距",
      },
    }
  `)
})

test('finds a sixth message and rows out of order', () => {
  const six = [...hall.destinations, ...hall.destinations]
  expect(missed({...hall, destinations: six})).toEqual(['HW-SIGN-024 fail', 'HW-SIGN-025 fail'])
})

test('finds a third language', () => {
  expect(missed({...examples['window-only'], text: {zh: '窗口', en: 'Window', pinyin: 'chuāngkǒu'}})).toEqual(['HW-SIGN-006 fail'])
})

test('allows a third script beside one that local law prescribes, and no fourth', () => {
  const three = {zh: '窗口', ii: 'ꀕꀘ', en: 'Window'}
  const of = (text: typeof three & {pinyin?: string}) =>
    checkSign({...examples['window-only'], text}, fonts, cunbiao).find(({clause}) => ['HW-SIGN-006', 'HW-SIGN-056'].includes(clause))
  expect(of(three)).toMatchObject({clause: 'HW-SIGN-056', outcome: 'pass', measured: '3', required: '≤ 3'})
  expect(of({...three, pinyin: 'chuāngkǒu'})).toMatchObject({clause: 'HW-SIGN-056', outcome: 'fail', measured: '4'})
})

test('finds a name without its place, and one that is not a village or community', () => {
  expect(missed({...examples['fascia-zhanqi'], text: {zh: '便民服务站'}})).toEqual(['HW-SIGN-003 fail'])
  expect(missed({...examples['fascia-zhanqi'], text: {zh: '战旗村便民服务中心'}})).toEqual(['HW-SIGN-003 fail'])
})

test('warns of a traditional character and leaves a rare one to a person', () => {
  expect(missed({...examples['window-only'], text: {zh: '綜合窗口'}})).toEqual(['HW-SIGN-004 warn'])
  const [found] = checkSign({...examples['window-only'], text: {zh: '綜合垚綜窗口'}}, fonts, cunbiao).filter(
    ({clause}) => clause === 'HW-SIGN-004',
  )
  expect(found).toMatchObject({measured: '2（綜垚）', message: {zh: expect.stringContaining('“綜垚”')}})
})

test('finds square corners', () => {
  expect(missed({...hall, cornerRadiusMm: 0})).toEqual(['HW-SIGN-028 fail'])
})

test('finds a re-branding whose text cannot be read', () => {
  const pale = {...cunbiao, inks: {...cunbiao.inks, ground: {...cunbiao.inks.ground, srgb: '#9ab8bd', lrv: 46} as const}}
  expect(missed(hall, pale)).toEqual(['HW-SIGN-017 fail', 'HW-SIGN-017 fail'])
})

const county = {ratio: 100, source: '示例县标识管理办法第3条'}

test('a county’s own ratio sets the height of characters, and the check cites it beside the clause', () => {
  const spec = {...hall, legibility: county}
  expect(layoutSign(spec, fonts).hanzi).toBeCloseTo(80)
  expect(
    checkSign(spec, fonts, cunbiao)
      .filter(({clause}) => clause === 'HW-SIGN-010')
      .map(({outcome, message}) => [outcome, message.zh]),
  ).toEqual([
    ['pass', '汉字字高为80 mm，应不小于64 mm。'],
    ['pass', '按1:100（示例县标识管理办法第3条）计，汉字字高为80 mm，宜不小于80 mm。'],
  ])
})

test('of several heights a county’s ratio is held to the least', () => {
  const spec = {...hall, legibility: county}
  const laid = layoutSign(spec, fonts)
  const heights = (...of: readonly number[]) => {
    const [line] = laid.parts.filter((part) => part.type === 'line' && part.role === 'message')
    const parts = of.flatMap((height) => (line?.type === 'line' ? [{...line, height}] : []))
    return checkSign(spec, fonts, cunbiao, {...laid, parts}).find(({message}) => message.zh.startsWith('按'))?.message.en
  }
  expect(heights(90, 70)).toBe(
    'By 1:100 (示例县标识管理办法第3条) the height of Chinese characters is 70 mm; at least 80 mm is recommended.',
  )
  expect(heights(80, 90)).toContain('is 80 mm')
})

test('a county writes its ratio once, in its identity, for every sign that does not give one', () => {
  const identity = {...cunbiao, legibility: county}
  expect(drawSign(hall, fonts, identity).width).toBe(drawSign({...hall, legibility: county}, fonts, cunbiao).width)
  expect(missed({...hall, hanziHeightMm: 70}, identity)).toEqual(['HW-SIGN-010 warn'])
  const own = {...hall, legibility: {ratio: 125, source: '试点'}}
  expect(missed(own, identity)).toEqual([])
  expect(checkSign(own, fonts, identity).map(({message}) => message.zh)).toContain('按1:125（试点）计，汉字字高为64 mm，宜不小于64 mm。')
})

test('a ratio that falls short of the clause is drawn, and fails the clause', () => {
  expect(missed({...hall, legibility: {...county, ratio: 200}})).toEqual(['HW-SIGN-010 fail', 'HW-SIGN-011 fail', 'HW-SIGN-020 fail'])
})

test('finds items without a basis, and more of them than a board holds', () => {
  const spec = examples['items-board-least']
  const item = {text: {zh: '生育登记'}, workingDays: 0, fee: 0} as const
  expect(missed({...spec, sections: [{items: [item]}]})).toContain('HW-SIGN-090 fail')
  const items = Array.from({length: 21}, () => ({...item, basis: {zh: '《中华人民共和国人口与计划生育法》'}}))
  expect(missed({...spec, sections: [{items}]})).toEqual(['HW-SIGN-091 fail', 'HW-SIGN-097 warn'])
})

test('warns of a telephone line left open, and of none at all, for it may stand on the board beside', () => {
  const {supervision, ...bare} = examples['items-board-least']
  expect(missed({...bare, supervision: {...supervision, phone: '12345'}})).toEqual([])
  expect(missed({...bare, supervision})).toEqual(['HW-SIGN-097 warn'])
  expect(missed(bare)).toEqual(['HW-SIGN-097 warn'])
})

test('finds a step that no post does, and one without working days', () => {
  const spec = examples['process-board-across']
  expect(missed({...spec, steps: spec.steps.map((step) => ({...step, who: {zh: '相关部门'}}))})).toEqual(['HW-SIGN-092 fail'])
  expect(missed({...spec, steps: spec.steps.map(({text, who, present}) => ({text, who, present}))})).toEqual(['HW-SIGN-092 fail'])
})

test('finds a promise that nobody can check', () => {
  const spec = examples['pledge-least']
  expect(missed({...spec, promises: [{promise: {zh: '热情服务，高效便民。'}}]})).toContain('HW-SIGN-095 fail')
})

test('finds floors that do not run upwards', () => {
  const spec = examples['directory-two-floors']
  const third = {text: {zh: '三层', en: 'Floor 3'}, places: [{text: {zh: '办公室', en: 'Office'}}]}
  expect(missed({...spec, floors: [...spec.floors, third]})).toEqual([])
  expect(missed({...spec, floors: [...spec.floors.slice(0, 1), third, ...spec.floors.slice(1)]})).toEqual(['HW-SIGN-079 fail'])
})

test('finds the number and the name of a real person on a form sample, and a mobile number on a staff board', () => {
  const form = examples['form-sample-least']
  const entry = (label: string, entry: string) => ({...form, lines: [[{label: {zh: label}, entry: {zh: entry}}]]})
  expect(missed(entry('联系电话', '13812345678'))).toEqual(['HW-SIGN-108 fail'])
  expect(missed(entry('联系电话', '11111111111'))).toEqual([])
  expect(missed(entry('姓名', '陈建国'))).toEqual(['HW-SIGN-108 fail'])
  const staff = examples['staff-board-least']
  expect(missed({...staff, note: {zh: '急事打13812345678'}})).toContain('HW-SIGN-113 fail')
})
