import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {LinePart} from '../../../../design-system/signs/layout/layout.ts'
import {linesOf, setParagraph} from '../../../../design-system/signs/layout/paragraph.ts'
import type {SignProblem} from '../../../../design-system/signs/layout/signProblem.ts'
import {layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {boxFace, boxFonts} from '../../../support/boxFace.ts'

const fonts = await loadFonts()
const all: [string, SignSpec][] = Object.entries(examples)

describe('running text', () => {
  test('breaks between words, never before a closing mark or after an opening one', () => {
    expect(linesOf(boxFace, '材料不齐的，一次性告知需补正的全部内容', 8)).toEqual(['材料不齐的，', '一次性告知需补正', '的全部内容'])
    for (let measure = 5; measure < 20; measure++) {
      for (const line of linesOf(boxFace, '按《社会救助暂行办法》（国务院令第649号），由乡镇“一窗受理”。', measure)) {
        expect(line).not.toMatch(/^[，。；：、？！）》”’】」]/)
        expect(line).not.toMatch(/[（《“‘【「]$/)
      }
    }
  })

  test('keeps a number with its unit, and an address whole', () => {
    for (let measure = 6; measure < 16; measure++) {
      const lines = linesOf(boxFace, '材料齐全的20个工作日内答复', measure)
      expect(lines.join('')).toBe('材料齐全的20个工作日内答复')
      expect(lines.every((line) => !/\d$/.test(line))).toBe(true)
      expect(linesOf(boxFace, '请打开https://example.org/guides查看', measure)).toContainEqual(
        expect.stringContaining('https://example.org/guides'),
      )
    }
  })

  test('leaves no single character on its last line, nor the start of a clause at the end of one', () => {
    expect(linesOf(boxFace, '请到综合窗口领取指南吧', 10).at(-1)?.length).toBeGreaterThan(1)
    expect(linesOf(fonts.regular, '回执上写哪天办好，就哪天办好；办不好，我们先打电话给您。', 17.5)[0]).toBe(
      '回执上写哪天办好，就哪天办好；',
    )
  })

  test('breaks Tibetan after the mark that ends a syllable', () => {
    const lines = linesOf(boxFace, 'ཞབས་ཞུའི་ཁས་ལེན།', 4)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1).every((line) => line.endsWith('་'))).toBe(true)
  })

  test('says by how many millimetres a word is wider than the room', () => {
    const problems: SignProblem[] = []
    setParagraph(boxFonts, {zh: '网址 https://example.org'}, {hanzi: 10, room: 80, ink: 'ink', at: 'note'}, problems)
    expect(problems).toEqual([
      {
        at: 'note.zh',
        message:
          '"https://example.org" is 15.0 mm wider than the 80.0 mm there is and cannot break; give a larger widthMm or shorter words',
        zh: '“https://example.org”断不开，比可用的80.0 mm宽出15.0 mm；加宽牌面，或者改短文字',
        clause: 'HW-SIGN-014',
      },
    ])
  })

  test('ends on one edge where it is aligned right', () => {
    const {parts, width} = setParagraph(boxFonts, {zh: '三个字'}, {hanzi: 10, room: 100, ink: 'ink', align: 'right', at: ''}, [])
    expect(parts[0]?.at[0]).toBe(70)
    expect(width).toBe(100)
  })

  test.each(all)('%s begins no line with a closing mark', (_id, spec) => {
    const lines = layoutSign(spec, fonts).parts.filter((part): part is LinePart => part.type === 'line')
    expect(lines.map(({text}) => text).filter((text) => /^[，。；：、？！）》”】」]/.test(text))).toEqual([])
  })
})
