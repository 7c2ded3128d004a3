import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {board} from '../../../../design-system/signs/examples/board.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {inkOf} from '../../../../design-system/signs/layout/draw.ts'
import type {LinePart} from '../../../../design-system/signs/layout/layout.ts'
import {layoutSign, readSignSpec, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {limits} from '../../../../handbooks/hardware/limits.ts'
import {boxFonts} from '../../../support/boxFace.ts'

const fonts = await loadFonts()
const boards: [string, SignSpec][] = [...Object.entries(board), ...Object.entries(examples).filter(([, {kind}]) => kind === 'directory')]
const linesOf = (spec: SignSpec, faces = fonts) => layoutSign(spec, faces).parts.filter((part): part is LinePart => part.type === 'line')

describe.each(boards)('%s', (_id, spec) => {
  test('is the same board at twice the size where everything is read from twice the distance', () => {
    if ('widthMm' in spec && spec.widthMm !== undefined) return
    const twice = {
      ...spec,
      viewingDistanceM: spec.viewingDistanceM * 2,
      ...(spec.kind === 'directory' || spec.kind === 'notice-header'
        ? {}
        : {
            readingDistanceM:
              2 * ('readingDistanceM' in spec && spec.readingDistanceM ? spec.readingDistanceM : Math.min(1, spec.viewingDistanceM)),
          }),
    } as SignSpec
    const [near, far] = [layoutSign(spec, boxFonts), layoutSign(twice, boxFonts)]
    expect(Math.abs(far.width - 2 * near.width)).toBeLessThanOrEqual(1) // panels are whole millimetres
    expect(far.parts.map(({type}) => type)).toEqual(near.parts.map(({type}) => type))
    for (const [i, part] of near.parts.entries()) expect(Math.abs((far.parts[i]?.at[0] ?? 0) - 2 * part.at[0])).toBeLessThanOrEqual(1)
  })
})

const items = examples['items-board-long']

test('the body of a board is as high as the reading distance asks, the heading as the viewing distance asks', () => {
  const lines = linesOf({...items, viewingDistanceM: 4, readingDistanceM: 1.5})
  expect(lines.find(({role}) => role === 'message')?.height).toBeCloseTo(4 * limits.hanziHeightPerMetre.min)
  expect(lines.find(({role}) => role === 'body')?.height).toBeCloseTo(1.5 * limits.hanziHeightPerMetre.min)
})

test('times end on one edge, so that their numbers can be compared', () => {
  const lines = linesOf(items).filter(({text}) => /^(\d+个工作日|当场办结)$/.test(text))
  expect(lines.length).toBe(8)
  const edges = lines.map((line) => inkOf(line, fonts).right)
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(0.5)
})

test('a board says in which languages it speaks by its heading', () => {
  const texts = (spec: SignSpec) => linesOf(spec).map(({text}) => text)
  expect(texts(items)).toContain('On the spot')
  expect(texts({...items, heading: {zh: '服务事项公示'}})).not.toContain('On the spot')
})

test('the supervision telephone is written where it is given, and a line to fill in where it is not', () => {
  const bars = (spec: SignSpec) => layoutSign(spec, fonts).parts.filter(({type}) => type === 'bar').length
  const given = {...items, supervision: {...items.supervision, phone: '028-0000 0000'}}
  expect(linesOf(given).map(({text}) => text)).toContain('028-0000 0000')
  expect(bars(items) - bars(given)).toBe(1)
})

test('steps of a process are numbered and joined by one arrow fewer than there are steps', () => {
  const process = examples['process-board-allowance']
  const {parts} = layoutSign(process, fonts)
  expect(parts.flatMap((part) => (part.type === 'line' && part.role === 'figure' ? [part.text] : []))).toEqual(['1', '2', '3', '4', '5'])
  expect(parts.filter((part) => part.type === 'shape' && !part.surface && part.ink === 'ground')).toHaveLength(4)
  expect(linesOf(process).map(({text}) => text)).toContain('20个工作日')
})

test('the longest text of an item breaks in its column instead of widening the board', () => {
  const long = '城乡居民基本养老保险关系转移接续申请及个人账户一次性待遇申领和丧葬补助金申领登记'
  const spec = {...items, sections: [...items.sections, {items: [{text: {zh: long}, workingDays: 0, fee: 0, window: '1'} as const]}]}
  expect(layoutSign(spec, fonts).width).toBe(layoutSign(items, fonts).width)
  expect(
    linesOf(spec)
      .map(({text}) => text)
      .join(''),
  ).toContain(long)
})

test('a narrow board says which column has no room', () => {
  expect(() => layoutSign({...items, widthMm: 300, readingDistanceM: 2}, fonts)).toThrow(
    /widthMm: the columns leave [\d.-]+ mm for the widest one, which needs [\d.]+ mm/,
  )
})

test('a body that is read from farther than its heading is refused', () => {
  expect(() => layoutSign({...items, readingDistanceM: 5}, fonts)).toThrow('5 m is farther than the 3 m from which the heading is read')
})

test('reports every problem of a board at once, each with its line', () => {
  const text = `kind: items-board
viewingDistanceM: 3
sections:
  - items:
      - text: {zh: 生育登记}
        workingDays: 1.5
        fee: free
        window: 三
      - text: {zh: 灵活就业登记}
        fee: 0
supervision: {by: {zh: 示例镇}, phone: 找村主任}
`
  expect(() => readSignSpec('signs/items.yaml', text)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: signs/items.yaml: 5 problems
      line 6, sections.0.items.0.workingDays: 1.5 is not a whole number of working days
      line 7, sections.0.items.0.fee: "free" is neither 0 nor words
      line 8, sections.0.items.0.window: "三" is not a window number; use up to three digits or capital letters
      line 9, sections.0.items.1.workingDays: is missing; give working days, 0 for on the spot
      line 11, supervision.phone: "找村主任" is not a telephone number; write digits, blanks and hyphens]
  `)
})

test('refuses ways on another floor, a number beside a pictogram, and floors without names', () => {
  const text = `kind: directory
viewingDistanceM: 3
floors:
  - places:
      - {text: {zh: 综合窗口}, number: "1", pictogram: consultation}
  - text: {zh: 二层}
    places:
      - {text: {zh: 阅览室}, towards: left}
`
  expect(() => readSignSpec('signs/index.yaml', text)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: signs/index.yaml: 3 problems
      line 4, floors.0.text: is missing; name each floor where there are several
      line 5, floors.0.places.0: has a number and a pictogram; keep the number
      line 8, floors.1.places.0.towards: points the way on another floor; put signs to the stairs and lift there]
  `)
})
