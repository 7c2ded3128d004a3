import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import encodeQR from 'qr'
import {expect, test} from 'vitest'
import {type Drawing, rect} from '../../../design-system/signs/drawing.ts'
import {toPdf} from '../../../design-system/signs/export/pdf.ts'
import {toSvg} from '../../../design-system/signs/export/svg.ts'
import {loadFonts} from '../../../design-system/signs/loadFonts.ts'
import {wordSetter} from '../../../design-system/signs/text.ts'
import {cunbiao} from '../../../design-system/tokens/identity.ts'
import {has, run} from '../../support/tools.ts'

const fonts = await loadFonts()
const payload = 'https://example.org/便民服务站?window=3'
const module = 2
const modules = encodeQR(payload, 'raw', {border: 4})
const side = modules.length * module
const code: Drawing = {
  width: side,
  height: side,
  corner: 0,
  title: '扫码',
  lang: 'zh-Hans',
  marks: [
    {type: 'field', process: 'print', ink: cunbiao.inks['on-ground']},
    {
      type: 'path',
      process: 'print',
      ink: cunbiao.inks.ink,
      segments: modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? rect([x * module, y * module], module, module) : []))),
    },
  ],
}

test.runIf(has('zbarimg', 'rsvg-convert', 'pdftoppm'))('a QR code is read from the SVG and from the PDF as it was written', async () => {
  expect(await decoded(code)).toEqual({svg: payload, pdf: payload})
})

async function decoded(drawing: Drawing) {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  const at = (name: string) => join(folder, name)
  writeFileSync(at('sign.svg'), toSvg(drawing))
  writeFileSync(at('sign.pdf'), await toPdf(drawing, {title: drawing.title, revision: '0'}, wordSetter(fonts.medium)))
  run('rsvg-convert', '--width', '800', '-o', at('svg.png'), at('sign.svg'))
  run('pdftoppm', '-png', '-singlefile', '-scale-to', '800', at('sign.pdf'), at('pdf'))
  const read = (name: string) => run('zbarimg', '--quiet', '--raw', at(name)).trimEnd()
  return {svg: read('svg.png'), pdf: read('pdf.png')}
}
