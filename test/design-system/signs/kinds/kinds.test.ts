import {expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {brailleWords} from '../../../../design-system/signs/braille/tactile.ts'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {backOf, layoutSign, readSignSpec, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {boxFonts} from '../../../support/boxFace.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {isAboutMore} from '../../../support/unconfirmed.ts'

const fonts = await loadFonts()
const missed = (spec: SignSpec) =>
  checkSign(spec, fonts, cunbiao)
    .filter((found) => found.outcome !== 'pass' && isAboutMore(found))
    .map(({clause, outcome, measured}) => `${clause} ${outcome}: ${measured}`)

test('the back of a flag has its wall and its arrow on the other side', () => {
  expect(backOf({...examples['flag-minimal'], wall: 'right', towards: 'ahead-left'})).toMatchObject({wall: 'left', towards: 'ahead-right'})
  expect(backOf({...examples['flag-mediation'], sides: 'one'})).toBeUndefined()
})

test('the back of a suspended sign is what its author wrote, and is checked too', () => {
  const spec = examples['directional-suspended']
  expect(backOf(spec)).toMatchObject({destinations: spec.back})
  expect(missed({...spec, back: [...spec.back].reverse().concat(spec.back, spec.back)})).toEqual([
    'HW-SIGN-024 fail: 6',
    expect.stringContaining('HW-SIGN-025 fail'),
  ])
})

test('a sign that hangs has two holes in its upper edge, a finger has them at its post', () => {
  const holes = (spec: SignSpec) => layoutSign(spec, boxFonts).parts.flatMap((part) => (part.type === 'hole' ? [part.at] : []))
  const hanger = layoutSign(examples['hanger-3'], boxFonts)
  expect(holes(examples['hanger-3']).map(([x]) => x)).toEqual([hanger.width / 5, (hanger.width * 4) / 5])
  expect(holes(examples['directional-post']).map(([x]) => x)).toEqual([24, 24])
})

test('refuses a hole that would go through the words', () => {
  expect(() => layoutSign({...examples['flag-point'], holes: {diameterMm: 10, insetMm: 60}}, fonts)).toThrow(
    'a hole goes through the words',
  )
})

test('refuses a finger that points two ways or ahead, and a second side on a wall', () => {
  const text = `kind: directional
mount: post
viewingDistanceM: 10
destinations:
  - {text: {zh: 卫生室}, towards: left}
  - {text: {zh: 停车场}, towards: right}
  - {text: {zh: 卫生间}, towards: ahead}
back: [{text: {zh: 出口}, towards: ahead}]
`
  expect(() => readSignSpec('signs/finger.yaml', text)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: signs/finger.yaml: 3 problems
      line 6, destinations.1.towards: a finger points one way; give each way a sign of its own
      line 7, destinations.2.towards: a finger cannot point ahead; it points left or right of its post
      line 8, back: a sign on a wall or post has one side; leave it out, or write \`mount: suspended\`]
  `)
})

test('reads both forms of a floor marker and says what a third may be', () => {
  expect(readSignSpec('wait.yaml', 'kind: floor-marker\nform: wait\nviewingDistanceM: 3\n')).toMatchObject({form: 'wait'})
  expect(() => readSignSpec('way.yaml', 'kind: floor-marker\nform: way\nviewingDistanceM: 3\n')).toThrowErrorMatchingInlineSnapshot(`
    [InputError: way.yaml: 2 problems
      line 1, text: is missing
      line 1, towards: is missing]
  `)
  expect(() => readSignSpec('dots.yaml', 'kind: floor-marker\nform: dots\nviewingDistanceM: 3\n')).toThrowErrorMatchingInlineSnapshot(`
    [InputError: dots.yaml: 1 problem
      line 2, form: "dots" is not a form of floor marker; write \`wait\` for a line to wait behind, or \`way\` for an arrow]
  `)
})

test('finds a hanger with one side, and recommends two for a flag', () => {
  expect(missed({...examples['hanger-3'], sides: 'one'})).toEqual(['HW-SIGN-073 fail: 1'])
  expect(missed({...examples['flag-mediation'], sides: 'one'})).toEqual(['HW-SIGN-075 warn: 1'])
})

test('finds a flag that stands out too far, its bracket counted', () => {
  expect(missed({...examples['flag-mediation'], widthMm: 440})).toEqual(['HW-SIGN-063 fail: 460 mm'])
})

test('finds raised characters too small to be felt', () => {
  expect(missed({...examples['door-tactile'], viewingDistanceM: 2})).toEqual(['HW-SIGN-067 fail: 16 mm'])
})

test('refuses braille for other words than those on the plate', () => {
  expect(() => layoutSign({...examples['door-tactile'], braillePinyin: '102 huìyìshì'}, fonts)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: door-plate sign: 1 problem
      braillePinyin: "102 huìyìshì" reads 调 as hui4, which no dictionary gives; write the pinyin of each character with its tone, words apart]
  `)
})

test('takes the braille of a term from the glossary, its words apart, and of other words from their pinyin', () => {
  const glossary = {toilet: {zh: '无障碍卫生间', pinyin: 'wúzhàng’ài wèishēngjiān', en: 'Accessible Toilet'}}
  const spec = readSignSpec(
    'door.yaml',
    'kind: door-plate\nviewingDistanceM: 4\nnumber: "12"\ntactile: true\ntext: {term: toilet}\n',
    glossary,
  )
  if (spec.kind !== 'door-plate') throw new Error('a door plate')
  expect(brailleWords(spec)).toBe('12 wúzhàng’ài wèishēngjiān')
  expect(brailleWords({text: {zh: '档案室', pinyin: 'Dàng’ànshì'}})).toBe('Dàng’ànshì')
  expect(layoutSign({...spec, number: undefined}, fonts).parts.filter((part) => part.type === 'shape')).toHaveLength(
    [...'⠥⠂⠌⠦⠆⠪⠆⠺⠆⠱⠼⠁⠛⠩⠁'].reduce((dots, cell) => dots + ((cell.codePointAt(0) ?? 0) - 0x2800).toString(2).replaceAll('0', '').length, 0),
  )
})

test('finds an honour that is shown longer than three months', () => {
  expect(missed({...examples['honour-banner'], shown: {from: '2026-10-01', until: '2027-01-02'}})).toEqual([
    'HW-SIGN-115 fail: 2026-10-01–2027-01-02',
  ])
  expect(missed({...examples['honour-banner'], shown: {from: '2026-11-30', until: '2027-02-28'}})).toEqual([])
})

test('finds a badge of the wrong size and a post too small on a desk', () => {
  expect(missed({...examples['badge-longest'], widthMm: 84})).toEqual(['HW-SIGN-078 fail: 84 mm'])
  expect(missed({...examples['desk-flat'], viewingDistanceM: 1, widthMm: undefined, heightMm: undefined})).toEqual([
    'HW-SIGN-076 fail: 8 mm',
  ])
})

test('finds more instruction at a ticket machine than is read', () => {
  const {steps} = examples['queue-machine']
  expect(missed({...examples['queue-machine'], steps: [...steps, ...steps]})).toEqual(['HW-SIGN-059 warn: 6'])
})
