import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {PDFDocument} from '@cantoo/pdf-lib'
import {build, type Rolldown} from 'vite'
import {expect, test} from 'vitest'
import {leanPdf} from '../../../design-system/browser/leanPdf.ts'
import {bareDocument} from '../../../design-system/drawing/export/bareDocument.ts'
import {type SetWords, toPdf} from '../../../design-system/drawing/export/pdf.ts'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {root} from '../../../handbooks/input/root.ts'
import {smallDrawing} from '../../support/smallDrawing.ts'

test('what writes PDF weighs under 20 kB in a page, and writes the bytes of the command line', async () => {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [leanPdf()],
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: join(root, 'design-system/drawing/export/pdf.ts'), formats: ['es'], fileName: 'pdf'},
      minify: 'oxc',
    },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = built[0]?.output ?? []
  if (!chunk) throw new Error('nothing was built')
  expect(chunk.imports).toEqual([])
  expect(gzipSync(chunk.code).length).toBeLessThan(20_000)
  const inPage = (await import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`)) as {toPdf: typeof toPdf}
  const setWords: SetWords = () => ({characters: [], cap: 0.5})
  const meta = {title: '示例', revision: '1'}
  expect(hashOf(await inPage.toPdf(smallDrawing, meta, setWords))).toBe(hashOf(await toPdf(smallDrawing, meta, setWords)))
})

test('a bare document has the bytes of the library’s own', async () => {
  const [own, bare] = [await PDFDocument.create({updateMetadata: false}), bareDocument([300, 200])]
  own.addPage([300, 200])
  expect(hashOf(await bare.save())).toBe(hashOf(await own.save({useObjectStreams: false})))
})
