import {expect, test} from 'vitest'
import type {Extents, Font, Setting} from '../../../design-system/drawing/type/face.ts'
import {fontFile} from '../../../design-system/drawing/type/fontFiles.ts'
import {type PackedGlyph, readPack, writePack} from '../../../design-system/drawing/type/glyphPack.ts'
import {readGlyphs} from '../../../design-system/drawing/type/harfbuzz.ts'
import {families} from '../../../design-system/drawing/type/packedFonts.ts'
import {shaper, slots} from '../../../design-system/drawing/type/shaping.ts'
import {squares, survey} from '../../../design-system/drawing/type/survey.ts'
import {weights} from '../../../design-system/drawing/type/text.ts'
import {toTraditionalCharacters} from '../../../handbooks/language/traditional.ts'
import {gb2312, marks, traditionalHanzi} from '../../../site/glyphs/characters.ts'

const all = marks.flatMap((pack) => [...pack])
const fonts = families.flatMap((family) => weights.map((weight) => ({family, weight, font: readGlyphs(fontFile(family, weight))})))

const nothing: Extents = {xBearing: 0, yBearing: 0, width: 0, height: 0}

const drawnBy = (font: Font, glyph: number): PackedGlyph => ({
  advance: 0,
  extents: font.extents(glyph) ?? nothing,
  outline: font.outline(glyph),
})

/** Whether two glyphs look the same: the same ink, the same steps, number by number. */
const alike = (a: PackedGlyph, b: PackedGlyph) =>
  a.extents.xBearing === b.extents.xBearing &&
  a.extents.yBearing === b.extents.yBearing &&
  a.extents.width === b.extents.width &&
  a.extents.height === b.extents.height &&
  a.outline.length === b.outline.length &&
  a.outline.every(({type, values}, i) => {
    const step = b.outline[i]
    return step?.type === type && step.values.length === values.length && values.every((value, n) => value === step.values[n])
  })

/** Returns how a font sets a line out of packs that were written and read, and what its glyphs look like. */
function packedLine(font: Font) {
  const {packs, shaping} = survey(font, marks)
  const read = packs.map((pack) => readPack(writePack(pack)))
  const places = new Map(marks.flatMap((pack, i) => [...pack].map((character, slot) => [character, i * slots + slot] as const)))
  const glyphOf = (glyph: number): PackedGlyph | undefined => read[Math.floor(glyph / slots)]?.[glyph % slots]
  const set = shaper(
    shaping,
    (character) => places.get(character) ?? -1,
    (glyph) => glyphOf(glyph)?.advance ?? font.em,
  )
  return {set, glyphOf}
}

/** Returns the lines that come out otherwise than HarfBuzz sets them; Chinese characters are told by their width alone. */
function unlike(font: Font, {set, glyphOf}: ReturnType<typeof packedLine>, lines: readonly string[], setting: Setting): string[] {
  const compared = new Set<number>()
  return lines.filter((text) => {
    const [ours, theirs] = [set(text, setting), font.shape(text, setting)]
    return (
      ours.length !== theirs.length ||
      theirs.some((b, i) => {
        const a = ours[i]
        if (a?.xOffset !== b.xOffset || a.yOffset !== b.yOffset || a.xAdvance !== b.xAdvance) return true
        const pair = a.glyph * 0x10000 + b.glyph
        if (a.glyph < 0 || compared.has(pair)) return false
        compared.add(pair)
        const glyph = glyphOf(a.glyph)
        return !glyph || !alike(glyph, drawnBy(font, b.glyph))
      })
    )
  })
}

/** How each context of `Shaping` comes about: what a line begins with, and in what it is set. */
const contexts = [
  ['', 'latin'],
  ['A', 'latin'],
  ['国', 'hanzi'],
  ['A', 'hanzi'],
  ['国', 'sentence'],
  ['A', 'sentence'],
] as const

test('packs hold every character of GB 2312 in every weight as HarfBuzz draws it, wherever it stands', () => {
  for (const {font} of fonts.filter(({family}) => family === 'SC')) {
    const theirs = squares(font, gb2312.join(''))
    const again = readPack(writePack(theirs))
    expect(again).toHaveLength(6763)
    expect(gb2312.filter((_, i) => !again[i] || !theirs[i] || !alike(again[i], theirs[i]))).toEqual([])
    // What is between quotation marks or beside letters, in a sentence or not, is the same.
    for (const [before, setting] of contexts.filter(([, setting]) => setting !== 'latin')) {
      const line = font.shape(`${before}${gb2312.join('A')}`, setting).slice(before.length)
      expect(line.filter(({xOffset, yOffset}, i) => i % 2 === 0 && (xOffset !== 0 || yOffset !== 0))).toEqual([])
      expect(gb2312.filter((_, i) => line[2 * i]?.xAdvance !== theirs[i]?.advance)).toEqual([])
    }
  }
})

test('all pairs of marks, digits and letters are set from packs as HarfBuzz sets them, in every context', () => {
  const {font} = fonts.find(({family, weight}) => family === 'SC' && weight === 'bold') ?? {}
  if (!font) throw new Error('there is no bold')
  const packed = packedLine(font)
  // One before and behind each of the others: every pair both ways.
  const lines = all.map(
    (one, i) =>
      all
        .slice(i)
        .map((other) => one + other)
        .join('') + one,
  )
  for (const [before, setting] of contexts) {
    const said = before === '' ? lines.map((line) => line.replace(/[\p{Script=Latin}\p{Script=Han}]/gu, '')) : lines
    expect(
      unlike(
        font,
        packed,
        said.map((line) => before + line),
        setting,
      ),
    ).toEqual([])
  }
})

test.each(fonts)('what is written on signs is set from packs as HarfBuzz sets it: $family $weight', ({font}) => {
  const packed = packedLine(font)
  const lines = [
    'Self-Service',
    'Office 3, floor 2–4',
    'ffi ffl fffi f-i',
    '―――― ―—',
    '——“国”——',
    '1′20″ ……',
    'Xī’ān Lǜyuán T，A',
    '7.5%',
    '（A、B）：《站》！',
    "it's “A” 'B'",
  ]
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let n = 0; n < 80; n++)
    lines.push(Array.from({length: 12}, () => (random(5) === 0 ? '国' : (all[random(all.length)] ?? ''))).join(''))
  for (const setting of ['hanzi', 'sentence', 'latin'] as const) {
    const said = setting === 'latin' ? lines.map((line) => line.replaceAll('国', '').replaceAll('站', '')) : lines
    expect(unlike(font, packed, said, setting)).toEqual([])
  }
})

test('packs for Traditional signs hold whatever GB 2312 is written as', () => {
  const font = fonts.find(({family}) => family === 'TC')?.font
  const held = new Set(traditionalHanzi([], (c) => font?.has(c) ?? false, toTraditionalCharacters))
  expect(gb2312.flatMap((c) => [...toTraditionalCharacters(c)]).filter((c) => font?.has(c) && !held.has(c))).toEqual([])
  for (const c of '乾幹發髮裡裏臺檯後后鄭') expect(held).toContain(c)
})
