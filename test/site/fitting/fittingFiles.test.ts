import {expect, test} from 'vitest'
import {locales} from '../../../handbooks/language/locale.ts'
import {fittingIds} from '../../../site/fitting/fittings.ts'
import {GET, getStaticPaths} from '../../../site/pages/fittings/files/[file].ts'

const paths = getStaticPaths()
const get = async (file: string) => {
  const path = paths.find(({params}) => params.file === file)
  if (!path) throw new Error(`${file} is not a file of the site`)
  const response = await GET({props: path.props} as unknown as Parameters<typeof GET>[0])
  return new Uint8Array(await response.arrayBuffer())
}

test('every fitting has a sheet to take away in every language, and those that are drawn their drawing too', () => {
  const files = paths.map(({params}) => params.file)
  for (const id of fittingIds) for (const locale of locales) expect(files).toContain(`${id}.${locale}.pdf`)
  expect(files).toContain('ramp.en.dxf')
  expect(files).not.toContain('camera.en.dxf')
  expect(new Set(files).size).toBe(files.length)
})

test('the files are what their names say', async () => {
  const start = async (file: string) => new TextDecoder('latin1').decode((await get(file)).slice(0, 5))
  expect(await start('camera.zh-Hant.pdf')).toBe('%PDF-')
  expect(await start('ramp.en.pdf')).toBe('%PDF-')
  expect(await start('ramp.en.svg')).toBe('<svg ')
  expect(await start('ramp.en.dxf')).toMatch(/^ *(999|0)/)
})
