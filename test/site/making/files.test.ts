import {expect, test} from 'vitest'
import {locales} from '../../../handbooks/language/locale.ts'
import {fittingIds} from '../../../site/fitting/fittings.ts'
import {madeFiles} from '../../../site/making/files.ts'
import {madeFolders} from '../../../site/making/folders.ts'
import {makers} from '../../../site/making/makers.ts'

const files = await madeFiles()
const addresses = files.map(({address}) => address)

test('no two files have one address, and each lies in a folder of such files', () => {
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.filter((address) => !madeFolders.some((folder) => address.startsWith(folder)))).toEqual([])
  for (const folder of madeFolders) expect(addresses.some((address) => address.startsWith(folder))).toBe(true)
})

test('every fitting has a sheet to take away in every language, and those that are drawn their drawing too', () => {
  for (const id of fittingIds) for (const locale of locales) expect(addresses).toContain(`/fittings/files/${id}.${locale}.pdf`)
  expect(addresses).toContain('/fittings/files/ramp.en.dxf')
  expect(addresses).not.toContain('/fittings/files/camera.en.dxf')
})

test('both handbooks are there in every language as a page and as an e-book', () => {
  for (const locale of locales)
    for (const format of ['html', 'epub'])
      expect(addresses.filter((address) => address.startsWith('/books/') && address.endsWith(`.${locale}.${format}`))).toHaveLength(2)
})

test('the files are what their names say', async () => {
  const start = async (address: string) => {
    const file = files.find((each) => each.address === address)
    if (file?.what !== 'fitting') throw new Error(`${address} is no file of a fitting`)
    return new TextDecoder('latin1').decode((await makers.fitting(...file.given)).slice(0, 5))
  }
  expect(await start('/fittings/files/camera.zh-Hant.pdf')).toBe('%PDF-')
  expect(await start('/fittings/files/ramp.en.pdf')).toBe('%PDF-')
  expect(await start('/fittings/files/ramp.en.svg')).toBe('<svg ')
  expect(await start('/fittings/files/ramp.en.dxf')).toMatch(/^ *(999|0)/)
})
