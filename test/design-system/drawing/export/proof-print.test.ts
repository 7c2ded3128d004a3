import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Drawing, Ink} from '../../../../design-system/drawing/drawing.ts'
import {toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../../../design-system/drawing/type/text.ts'
import {examples} from '../../../../design-system/signs/examples.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {has, run} from '../../../support/tools.ts'
import {type Picture, readTiff} from './proof-tiff.ts'

const all: [string, SignSpec][] = Object.entries(examples)
const fonts = await loadFonts()
const folder = mkdtempSync(join(tmpdir(), 'proof-'))
const drawings = all.map(([, spec]) => drawSign(spec, fonts))
const files = await Promise.all(
  all.map(async ([name], i) => {
    const file = join(folder, `${name}.pdf`)
    const drawing = drawings[i]
    if (!drawing) throw new Error('every example is drawn')
    const meta = {title: drawing.title, revision: '1', number: 'ZHANQI-01', point: '战旗村便民服务站', edition: '2026-1'}
    writeFileSync(file, await toPdf(drawing, meta, wordSetter(fonts.medium)))
    return file
  }),
)

test.runIf(has('qpdf')).each(files)('qpdf finds nothing wrong in %s', (file) => {
  expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
})

describe.runIf(has('gs'))('separated by Ghostscript', () => {
  const dpi = 12
  // One run for all pages: starting the program takes longer than its work.
  run(
    'gs',
    '-q',
    '-dNOPAUSE',
    '-dBATCH',
    '-dSAFER',
    '-sDEVICE=tiffsep',
    '-sCompression=none',
    `-r${dpi}`,
    `-sOutputFile=${folder}/%d.tif`,
    ...files,
  )
  const written = readdirSync(folder)

  describe.each(all.map(([name], i) => [name, i] as const))('%s', (_name, i) => {
    const drawing = drawings[i]
    if (!drawing) throw new Error('every example is drawn')
    const plates = new Map(
      written.flatMap((file) => {
        const [, page, plate] = /^(\d+)\((.*)\)\.tif$/.exec(file) ?? []
        return plate !== undefined && Number(page) === i + 1 ? [[plate, insideTrim(readTiff(join(folder, file)), drawing)] as const] : []
      }),
    )
    const process = ['Cyan', 'Magenta', 'Yellow', 'Black']

    test('has a plate of its own name for each ink and each tool, and the four process plates', () => {
      const inks = drawing.marks.flatMap(({ink}) => (ink && !isProcess(ink) ? [ink.name] : []))
      const tools = drawing.marks.flatMap((mark) =>
        mark.ink ? [] : [{print: 'Print', emboss: 'Emboss', engrave: 'Engrave', cut: 'CutContour', drill: 'Drill'}[mark.process]],
      )
      expect(inks.length + tools.length).toBeGreaterThan(1)
      expect([...plates.keys()].sort()).toEqual([...new Set([...process, ...inks, ...tools])].sort())
    })

    test('prints no cyan, magenta or yellow, and black only for what is black', () => {
      for (const name of ['Cyan', 'Magenta', 'Yellow']) expect(inked(plates.get(name)), name).toBe(0)
      expect(inked(plates.get('Black')) > 0).toBe(drawing.marks.some(({ink}) => ink?.cmyk[3] === 100 && isProcess(ink)))
    })

    test('prints black on no other ink', () => {
      const black = plates.get('Black') ?? []
      for (const [name, plate] of plates) {
        if (name === 'Black' || drawing.marks.every(({ink}) => ink?.name !== name)) continue
        expect(black.filter((v, at) => v === 0 && plate[at] !== 255).length, name).toBe(0)
      }
    })
  })

  test('the family has black text to prove it by', () => {
    expect(drawings.filter(({marks}) => marks.some(({ink}) => ink && isProcess(ink) && ink.cmyk[3] === 100)).length).toBeGreaterThan(0)
  })
})

/** White is the bare sheet and pure black is process black; all else is a spot colour. */
const isProcess = ({cmyk: [c, m, y, k]}: Ink) => c + m + y === 0 && (k === 0 || k === 100)

const inked = (plate: readonly number[] | undefined) => plate?.filter((v) => v < 255).length ?? Number.NaN

/** The tints within the trim, a pixel from its edge: crop marks and words around it are on every plate. */
function insideTrim({width, height, grey}: Picture, drawing: Drawing): number[] {
  const [x, y] = [Math.ceil((13 / (drawing.width + 26)) * width) + 1, Math.ceil((13 / (drawing.height + 26)) * height) + 1]
  return Array.from({length: height - 2 * y}, (_, row) => [...grey.subarray((y + row) * width + x, (y + row + 1) * width - x)]).flat()
}
