import {spawnSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium} from '@playwright/test'
import {toDxf} from '../../design-system/drawing/export/dxf.ts'
import {toPdf} from '../../design-system/drawing/export/pdf.ts'
import {toSvg} from '../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../design-system/drawing/type/text.ts'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {drawSign} from '../../design-system/signs/sign.ts'
import {findChromium} from '../../handbooks/book/chromium.ts'
import {cunbiao} from '../support/cunbiao.ts'
import {kits} from './kits.ts'

const rounds = 15

/**
 * Prints milliseconds per sign for each format, from the spec on, against warm Chromium and rsvg-convert making a PDF of the same outlined
 * SVG; then what whole kits take.
 */
export async function signs() {
  const fonts = await loadFonts()
  const specs = Object.values(examples)
  const drawings = specs.map((spec) => drawSign(spec, fonts, cunbiao))
  const meta = {revision: '0a1b2c3d', point: '战旗村便民服务站', edition: '2026-1'}
  const setWords = wordSetter(fonts.medium)
  const svgs = drawings.map((drawing) => toSvg(drawing))

  console.log(`${specs.length} example signs, median of ${rounds} rounds, ms per sign`)
  const draw = await median(specs.length, () => specs.map((spec) => toSvg(drawSign(spec, fonts, cunbiao))))
  const pdf = await median(specs.length, async () => {
    for (const [i, spec] of specs.entries()) {
      const drawing = drawSign(spec, fonts, cunbiao)
      await toPdf(drawing, {...meta, title: drawing.title, number: `ZHANQI-${i}`}, setWords)
    }
  })
  const dxf = await median(specs.length, () => specs.map((spec) => toDxf(drawSign(spec, fonts, cunbiao))))
  // The peers are given a finished SVG, so what they are compared with begins at the finished drawing.
  const printed = await median(specs.length, async () => {
    for (const [i, drawing] of drawings.entries()) await toPdf(drawing, {...meta, title: drawing.title, number: `ZHANQI-${i}`}, setWords)
  })
  const times = (peer: number) =>
    `${(peer / printed).toFixed(1)} times ours from a drawing, ${(peer / pdf).toFixed(1)} times with layout and drawing`
  row('SVG', draw)
  row('PDF', pdf)
  row('DXF', dxf)
  row('PDF of a drawing', printed)

  const executablePath = findChromium()
  if (executablePath) {
    const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
    const page = await browser.newPage()
    const peer = await median(specs.length, async () => {
      for (const svg of svgs) {
        await page.setContent(svg)
        await page.pdf({printBackground: true})
      }
    })
    await browser.close()
    row('Chromium page.pdf', peer, times(peer))
  } else console.log('Chromium: not found, not compared')

  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const files = svgs.map((svg, i) => {
    const file = join(folder, `${i}.svg`)
    writeFileSync(file, svg)
    return file
  })
  if (spawnSync('rsvg-convert', ['--version']).status === 0) {
    const peer = await median(specs.length, () => files.map((file) => spawnSync('rsvg-convert', ['-f', 'pdf', '-o', `${file}.pdf`, file])))
    row('rsvg-convert', peer, times(peer))
  } else console.log('rsvg-convert: not found, not compared')
  kits()
}

async function median(signsPerRound: number, work: () => unknown): Promise<number> {
  await work()
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await work()
    times.push((performance.now() - start) / signsPerRound)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const row = (what: string, ms: number, note = `${Math.round(60_000 / ms)} pages a minute`) =>
  console.log(`  ${what.padEnd(20)} ${ms.toFixed(2).padStart(8)}  ${note}`)
