import {describe, expect, test} from 'vitest'
import {a4} from '../../../design-system/drawing/paper/page.ts'
import {type PaperMark, Pen} from '../../../design-system/drawing/paper/pen.ts'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {utf8} from '../../../handbooks/input/output.ts'
import {hashFiles, toSums} from '../../../points/kit/checksums.ts'
import {contentBottom, drawPages, type KitTitle, type Paper} from '../../../points/kit/kitPages.ts'
import {marked, sampleMark} from '../../../points/kit/sampleMark.ts'
import {boxFonts} from '../../support/boxFace.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const pen = new Pen(boxFonts, cunbiao)
const title: KitTitle = {
  name: {zh: '战旗村便民服务站', en: 'Zhanqi'},
  place: {zh: '郫都区唐昌镇', en: 'Tangchang'},
  edition: '2026-1',
  revision: 'abcdef12',
  basis: {zh: '依据现场勘察。', en: 'From a survey.'},
  sample: false,
}
const paper: Paper = {format: a4.upright, name: {zh: '总览', en: 'Overview'}, foot: {zh: '缩小图。', en: 'Reduced.'}}
const words = (marks: readonly PaperMark[]) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.words] : []))

describe('a page of a kit', () => {
  test('says of which point and edition it is, what it rests on, and how many there are', () => {
    const pages = drawPages(pen, title, paper, [[], []])
    expect(pages.map(({title, width, height}) => [title, width, height])).toEqual([
      ['战旗村便民服务站总览 1 / 2', 210, 297],
      ['战旗村便民服务站总览 2 / 2', 210, 297],
    ])
    expect(words(pages[1]?.marks ?? [])).toEqual([
      ...['战旗村便民服务站', 'Zhanqi', '总览  Overview'],
      ...['所在地 Place', '郫都区唐昌镇', '手册版次 Edition', '2026-1', '图稿版本 Revision', 'abcdef12', '页 Page', '2 / 2'],
      ...['依据现场勘察。', 'From a survey.', '缩小图。', 'Reduced.'],
    ])
  })

  test('has its scale in the title block and as a bar, where everything on it has one', () => {
    const [page, other] = drawPages(pen, title, {...paper, scales: [10]}, [[], []])
    expect(words(page?.marks ?? [])).toEqual(expect.arrayContaining(['比例 Scale', '1:10', '500 mm']))
    expect(words(other?.marks ?? [])).not.toContain('比例 Scale')
  })

  test('of a sample says so in its name, in a banner and at its foot', () => {
    const [page] = drawPages(pen, {...title, sample: true}, paper, [[]])
    expect(page?.title).toBe('示例 SAMPLE 战旗村便民服务站总览 1 / 1')
    const said = words(page?.marks ?? [])
    expect(said.filter((text) => text === sampleMark)).toHaveLength(2)
    expect(said).toContain('虚构站点，不得据此制作 Made up: make nothing from it')
    expect(words(drawPages(pen, title, paper, [[]])[0]?.marks ?? [])).not.toContain(sampleMark)
  })

  test('draws what is heavy when it is written, and holds its own content between block and foot', () => {
    let drawn = 0
    const heavy = () => {
      drawn++
      return pen.text('重', [20, 100], {em: 3})
    }
    const [page] = drawPages(pen, title, paper, [heavy])
    expect(drawn).toBe(0)
    expect(words(page?.marks ?? [])).toContain('重')
    expect(drawn).toBe(1)
    expect(contentBottom(a4.upright)).toBe(277)
  })
})

test('only a sample is marked', () => {
  expect([marked(true, '甲'), marked(false, '甲')]).toEqual(['示例 SAMPLE 甲', '甲'])
})

test('the list of sums is one that sha256sum reads', () => {
  const hashes = hashFiles([{path: 'a/村.txt', bytes: utf8('abc')}])
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(hashes).toEqual([{path: 'a/村.txt', size: 3, sha256: abc}])
  expect(new TextDecoder().decode(toSums(hashes).bytes)).toBe(`${abc}  a/村.txt\n`)
  expect(hashOf('a', utf8('b'), 'c')).toBe(abc)
})
