import {describe, expect, test} from 'vitest'
import type {Drawing, Ink} from '../../../../design-system/drawing/drawing.ts'
import {toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {reductionOf} from '../../../../design-system/drawing/export/slug.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../../../design-system/drawing/type/text.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {faultsOf} from '../../../support/reader/pdf.ts'
import type {Picture} from '../../../support/reader/picture.ts'
import {separated} from '../../../support/reader/plates.ts'

const fonts = await loadFonts()
const all = await Promise.all(
  Object.entries<SignSpec>(examples).map(async ([name, spec]) => {
    const drawing = drawSign(spec, fonts, cunbiao)
    const meta = {title: drawing.title, revision: '1', number: 'ZHANQI-01', point: '战旗村便民服务站', edition: '2026-1'}
    return {name, drawing, pdf: await toPdf(drawing, meta, wordSetter(fonts.medium))}
  }),
)

/** One run for all signs: starting Ghostscript takes longer than its work. */
const separations = separated(
  all.map(({pdf}) => pdf),
  12,
)

test.each(all)('qpdf finds nothing wrong in $name', async ({pdf}) => {
  expect(await faultsOf(pdf)).toEqual([])
})

test('qpdf finds what is wrong in a broken file', async () => {
  const broken = Buffer.from(all[0]?.pdf ?? [])
  broken.write('no number', broken.lastIndexOf('startxref') + 10)
  expect((await faultsOf(broken)).join('\n')).toContain('xref')
})

describe.each(all.map((sign, i) => ({...sign, i})))('$name, separated by Ghostscript', ({drawing, i}) => {
  const platesOf = async () => new Map([...((await separations)[i] ?? [])].map(([plate, picture]) => [plate, insideTrim(picture, drawing)]))
  const process = ['Cyan', 'Magenta', 'Yellow', 'Black']

  test('has a plate of its own name for each ink and each tool, and the four process plates', async () => {
    const inks = drawing.marks.flatMap(({ink}) => (ink && !isProcess(ink) ? [ink.name] : []))
    const tools = drawing.marks.flatMap((mark) =>
      mark.ink ? [] : [{print: 'Print', emboss: 'Emboss', engrave: 'Engrave', cut: 'CutContour', drill: 'Drill'}[mark.process]],
    )
    expect(inks.length + tools.length).toBeGreaterThan(1)
    expect([...(await platesOf()).keys()].sort()).toEqual([...new Set([...process, ...inks, ...tools])].sort())
  })

  test('prints no cyan, magenta or yellow, and black only for what is black', async () => {
    const plates = await platesOf()
    for (const name of ['Cyan', 'Magenta', 'Yellow']) expect(inked(plates.get(name)), name).toBe(0)
    expect(inked(plates.get('Black')) > 0).toBe(drawing.marks.some(({ink}) => ink?.cmyk[3] === 100 && isProcess(ink)))
  })

  test('prints black on no other ink', async () => {
    const plates = await platesOf()
    const black = plates.get('Black') ?? []
    for (const [name, plate] of plates) {
      if (name === 'Black' || drawing.marks.every(({ink}) => ink?.name !== name)) continue
      expect(black.filter((v, at) => v === 0 && plate[at] !== 255).length, name).toBe(0)
    }
  })
})

test('the family has black text to prove it by', () => {
  const black = all.filter(({drawing}) => drawing.marks.some(({ink}) => ink && isProcess(ink) && ink.cmyk[3] === 100))
  expect(black.length).toBeGreaterThan(0)
})

/** White is the bare sheet and pure black is process black; all else is a spot colour. */
const isProcess = ({cmyk: [c, m, y, k]}: Ink) => c + m + y === 0 && (k === 0 || k === 100)

const inked = (plate: readonly number[] | undefined) => plate?.filter((v) => v < 255).length ?? Number.NaN

/** The tints within the trim, a pixel from its edge: crop marks and words around it are on every plate. */
function insideTrim({width, height, grey}: Picture, drawing: Drawing): number[] {
  const around = 3 + 10 * reductionOf(drawing)
  const [x, y] = [
    Math.ceil((around / (drawing.width + 2 * around)) * width) + 1,
    Math.ceil((around / (drawing.height + 2 * around)) * height) + 1,
  ]
  return Array.from({length: height - 2 * y}, (_, row) => [...grey.subarray((y + row) * width + x, (y + row + 1) * width - x)]).flat()
}
