import {describe, expect, test} from 'vitest'
import type {Drawing} from '../../../../design-system/drawing/drawing.ts'
import {toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../../../design-system/drawing/type/text.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {readCode} from '../../../support/reader/code.ts'
import {picturesOfPdf} from '../../../support/reader/pdf.ts'
import {pictureOfSvg} from '../../../support/reader/picture.ts'

const fonts = await loadFonts()
const codes = Object.entries<SignSpec>(examples).flatMap(([name, spec]) => ('payload' in spec ? [[name, spec, spec.payload] as const] : []))

describe('read by ZXing', () => {
  test.each(codes)('%s holds what its spec says, as SVG and as PDF', async (_name, spec, payload) => {
    expect(await decoded(drawSign(spec, fonts, cunbiao))).toEqual({svg: payload, pdf: payload})
  })

  test('there are codes of an address and of Chinese text to prove it by', () => {
    expect(codes.filter(([, , payload]) => payload.startsWith('https:')).length).toBeGreaterThan(0)
    expect(codes.filter(([, , payload]) => /\p{Script=Han}/u.test(payload)).length).toBeGreaterThan(0)
  })
})

async function decoded(drawing: Drawing) {
  const [pdf] = await picturesOfPdf(await toPdf(drawing, {title: drawing.title, revision: '0'}, wordSetter(fonts.medium)), 800)
  if (!pdf) throw new Error('a sign has a page')
  return {svg: await readCode(await pictureOfSvg(toSvg(drawing), 800)), pdf: await readCode(pdf)}
}
