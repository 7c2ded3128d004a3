import {describe, expect, test} from 'vitest'
import type {Page} from '../../../design-system/drawing/paper/page.ts'
import {Pen, type TextMark} from '../../../design-system/drawing/paper/pen.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {allowed} from '../../../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../../../design-system/fittings/fittings.ts'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {type Fitting, fittings} from '../../../handbooks/hardware/parts.ts'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {makeFittingFile} from '../../../points/fitting/fittingFiles.ts'
import {drawFittingSheet} from '../../../points/fitting/fittingSheet.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {faultsOf, readPdf} from '../../support/reader/pdf.ts'

const fonts = await loadFonts()
const ids = Object.keys(fittings) as Fitting[]
const drawn = ids.flatMap((id) => {
  const spec = fittingSpecs[id]
  return spec.sort === 'drawn' ? [[id, spec] as const] : []
})
const bought = ids.flatMap((id) => {
  const spec = fittingSpecs[id]
  return spec.sort === 'bought' ? [[id, spec] as const] : []
})
const sheetOf = (id: Fitting, locale: Locale) => drawFittingSheet(id, {fonts, catalogue, locale, identity: cunbiao})
const textsOf = (page: Page) => page.marks.flatMap((mark): TextMark[] => (mark.type === 'text' ? [mark] : []))
/** Lines joined without their breaks, so that a text is found wherever it was broken. */
const wordsOf = (pages: readonly Page[]) => squeezed(pages.flatMap((page) => textsOf(page).map(({words}) => words)).join(''))
const squeezed = (words: string) => words.replace(/\s/g, '')

describe.each(drawn)('the specification sheet of %s', (id, spec) => {
  test('says what HW-FIT-001 asks: sizes, materials, colours, making, place and quantity', () => {
    for (const [locale, w] of [
      ['zh-Hans', 'zh'],
      ['en', 'en'],
    ] as const) {
      const words = wordsOf(sheetOf(id, locale).pages)
      for (const {what, value} of Object.values(spec.sizes))
        for (const said of [what[w], String(value)]) expect(words).toContain(squeezed(said))
      for (const {part, made} of spec.materials) for (const said of [part[w], made[w]]) expect(words).toContain(squeezed(said))
      for (const said of [spec.colour[w], spec.making[w]]) expect(words).toContain(squeezed(said))
      expect(words).toContain(w === 'zh' ? '位置和数量（站点填写）' : 'Placeandquantity,filledinbythepoint')
    }
  })

  test('names every clause that governs it, its edition, and a price that is no quotation', () => {
    const {pages, revision} = sheetOf(id, 'zh-Hans')
    const words = wordsOf(pages)
    for (const clause of catalogue.clauses.filter((c) => c.fittings.includes(id))) expect(words).toContain(clause.id)
    expect(words).toContain(`${spec.price.low}元～${spec.price.high}元，每${spec.price.per.zh}`)
    expect(words).toContain('不是报价')
    for (const page of pages) for (const said of [edition, revision, `FIT-${id.toUpperCase()}`]) expect(wordsOf([page])).toContain(said)
  })

  test('draws its views to the scale that it states', () => {
    const [page] = sheetOf(id, 'zh-Hans').pages
    const [, stated = ''] = /1:([\d.]+)/.exec(page ? wordsOf([page]) : '') ?? []
    const length = spec.views.flatMap(({lines}) => lines).find(({axis}) => axis === 'across')
    const wanted = ((length?.to ?? 0) - (length?.from ?? 0)) / Number(stated)
    // A dimension line is as long as what it measures.
    const widths = (page?.marks ?? []).flatMap((mark) => {
      const xs = mark.type === 'path' ? mark.segments.flatMap((s) => ('at' in s ? [s.at[0]] : [])) : []
      return xs.length === 4 ? [Math.max(...xs) - Math.min(...xs)] : []
    })
    expect(wanted).toBeGreaterThan(2)
    expect(widths.some((width) => Math.abs(width - wanted) < 1e-6)).toBe(true)
  })
})

test.each(bought)('the specification of %s lists what is asked and the provisions that govern it, each with a box', (id, spec) => {
  const {pages} = sheetOf(id, 'en')
  const words = wordsOf(pages)
  const governing = catalogue.clauses.filter((c) => c.fittings.includes(id))
  for (const {en} of spec.ask) expect(words).toContain(squeezed(en))
  for (const {id: clause, text} of governing) for (const said of [clause, text.en]) expect(words).toContain(squeezed(said))
  const boxes = pages
    .flatMap(({marks}) => marks)
    .filter((mark) => {
      const points = mark.type === 'path' ? mark.segments.flatMap((s) => ('at' in s ? [s.at] : [])) : []
      const wide = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x))
      return Math.abs(wide - 3.6) < 1e-9
    })
  // A box has an upper and a lower edge as long as it is wide.
  expect(boxes).toHaveLength(2 * (spec.ask.length + governing.length))
})

test.each(locales)('on every sheet in %s each text fits its place unsqueezed, within the margins, and meets no other', (locale) => {
  for (const id of ids) {
    const sheet = sheetOf(id, locale)
    const pen = new Pen(sheet.fonts, cunbiao)
    expect(sheet.pages.length, id).toBeLessThanOrEqual(2)
    for (const page of sheet.pages) {
      const boxes = textsOf(page).map(({words, weight, matrix: [a, , , d, x, y]}) => {
        expect(a, `${id}: ${words}`).toBe(d)
        return {words, left: x, right: x + pen.widthOf(words, {em: a, weight}), top: y - a * 0.8, bottom: y + a * 0.12}
      })
      for (const [i, one] of boxes.entries()) {
        expect(one.left, one.words).toBeGreaterThanOrEqual(15 - 1e-6)
        expect(one.right, one.words).toBeLessThanOrEqual(page.width - 15 + 1e-6)
        const met = boxes.slice(i + 1).filter((o) => o.left < one.right && one.left < o.right && o.top < one.bottom && one.top < o.bottom)
        expect(met.map(({words}) => `${id}: “${one.words}” meets “${words}”`)).toEqual([])
      }
    }
  }
})

test('what is accepted on delivery keeps the deviation of the work and never leaves the limit of a clause', () => {
  const planned = {what: {zh: '', en: ''}, unit: 'mm'} as const
  expect(allowed({...planned, value: 250}, 'made')).toEqual({from: 248, to: 252})
  expect(allowed({...planned, value: 250}, 'built')).toEqual({from: 245, to: 255})
  expect(allowed({...planned, value: 250}, 'supplied')).toEqual({from: undefined, to: undefined})
  expect(allowed({...planned, value: 800, limit: 'counterTop'}, 'made')).toEqual({from: 797, to: 800})
  expect(allowed({...planned, value: 1500, limit: 'turningCircle', free: true}, 'made')).toEqual({from: 1500, to: undefined})
})

test('the same fitting gives the same bytes, and another edition of its clauses another revision', async () => {
  const setting = {fonts, catalogue, locale: 'en', identity: cunbiao} as const
  const [first, again] = await Promise.all([makeFittingFile('ramp', 'pdf', setting), makeFittingFile('ramp', 'pdf', setting)])
  expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true)
  const clauses = catalogue.clauses.map((c) => (c.id === 'HW-ACC-006' ? {...c, text: {...c.text, zh: '另一条'}} : c))
  expect(drawFittingSheet('ramp', {...setting, catalogue: {...catalogue, clauses}}).revision).not.toBe(sheetOf('ramp', 'en').revision)
})

test.each([
  ['counter', 'zh-Hans', '每节宽（即相邻窗口座位的中心距）'],
  ['notice-board', 'zh-Hant', '張貼區下沿高'],
  ['wheelchair', 'en', 'Proof of conformity'],
] as const)('the PDF of %s is sound A4 in the language of its words, %s, and the words can be taken out', async (id, locale, said) => {
  const {bytes} = await makeFittingFile(id, 'pdf', {fonts, catalogue, locale, identity: cunbiao})
  expect(await faultsOf(bytes)).toEqual([])
  const {language, pages} = await readPdf(bytes)
  expect(language).toBe(locale)
  for (const {size} of pages) expect(size).toEqual([210, 297])
  expect(pages.flatMap(({lines}) => lines).join('\n')).toContain(said)
})
