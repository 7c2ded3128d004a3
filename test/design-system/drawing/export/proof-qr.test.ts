import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Drawing} from '../../../../design-system/drawing/drawing.ts'
import {toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../../../design-system/drawing/type/text.ts'
import {examples} from '../../../../design-system/signs/examples.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {has, run} from '../../../support/tools.ts'

const fonts = await loadFonts()
const codes = Object.entries<SignSpec>(examples).flatMap(([name, spec]) => ('payload' in spec ? [[name, spec, spec.payload] as const] : []))

describe.runIf(has('zbarimg', 'rsvg-convert', 'pdftoppm'))('read by zbar', () => {
  test.each(codes)('%s holds what its spec says, as SVG and as PDF', async (_name, spec, payload) => {
    expect(await decoded(drawSign(spec, fonts))).toEqual({svg: payload, pdf: payload})
  })

  test('there are codes of an address and of Chinese text to prove it by', () => {
    expect(codes.filter(([, , payload]) => payload.startsWith('https:')).length).toBeGreaterThan(0)
    expect(codes.filter(([, , payload]) => /\p{Script=Han}/u.test(payload)).length).toBeGreaterThan(0)
  })
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
