import {describe, expect, test} from 'vitest'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {signKinds} from '../../../handbooks/hardware/parts.ts'
import {fittingIds} from '../../../site/fitting/fittings.ts'
import {fittingPicture, fittingPictures, sketchPicture} from '../../../site/fitting/pictures.ts'
import {altOf} from '../../../site/sign/alt.ts'
import {dimensionsPicture, examplePicture, pairPictures, pictureAddress, pictureOf, signPictures} from '../../../site/sign/pictures.ts'
import {drawExample} from '../../../site/sign/signs.ts'
import {smallDrawing} from '../../support/smallDrawing.ts'

describe('the picture of a drawing', () => {
  test('has an address that names its content: other content, other address', () => {
    const [one, same, other] = [smallDrawing, {...smallDrawing}, {...smallDrawing, width: 101}].map((d) => pictureOf('small', d))
    expect(one && pictureAddress(one)).toMatch(/^\/pictures\/small\.[0-9a-f]{8}\.svg$/)
    expect(same?.name).toBe(one?.name)
    expect(other?.name).not.toBe(one?.name)
  })

  test('keeps as much room as it needs: as wide or as high as the page has, in its own proportions', () => {
    expect(pictureOf('small', smallDrawing)).toMatchObject({width: 1200, height: 600})
    expect(pictureOf('small', smallDrawing, {width: 1200, height: 100})).toMatchObject({width: 200, height: 100})
  })
})

test('every picture that a page shows is built, once, and none is heavier than a page may be', async () => {
  const built = [...(await signPictures()), ...(await fittingPictures())]
  const names = new Set(built.map(({name}) => name))
  expect(names.size).toBe(built.length)
  for (const id of Object.keys(examples)) expect(names).toContain((await examplePicture(id)).name)
  for (const kind of Object.keys(signKinds) as (keyof typeof signKinds)[])
    for (const {good, bad} of await pairPictures(kind)) expect(names.has(good.name) && names.has(bad.name), kind).toBe(true)
  expect(built.filter(({svg}) => svg.length > 150_000).map(({name}) => name)).toEqual([])
})

test('a fitting has a drawing for light and for dark pages; its sketch has no words, so all languages share it', async () => {
  const [zh, en] = await Promise.all([fittingPicture('counter', 'zh-Hans'), fittingPicture('counter', 'en')])
  expect(zh.light.name).not.toBe(en.light.name)
  expect(zh.dark.svg).not.toBe(zh.light.svg)
  expect([zh.dark.width, zh.dark.height]).toEqual([zh.light.width, zh.light.height])
  expect((await sketchPicture('counter')).light.name).toMatch(/^counter-sketch\.[0-9a-f]{8}$/)
  const bought = fittingIds.find((id) => id === 'camera')
  await expect(sketchPicture(bought ?? 'camera')).rejects.toThrow('"camera" is bought and has no sketch')
})

test('the dimensions of a sign have a sheet for light and one for dark pages, and on both the sign is in its own inks', async () => {
  const {light, dark} = await dimensionsPicture('door-meeting')
  const inks = ({svg}: typeof light) => new Set([...svg.matchAll(/fill="(#\w+)"/g)].map(([, hex]) => hex))
  expect([inks(light).has('#FFFFFF'), inks(dark).has('#212121')]).toEqual([true, true])
  for (const picture of [light, dark]) expect(inks(picture)).toContain('#0B4A55')
  expect([dark.width, dark.height]).toEqual([light.width, light.height])
  const names = new Set((await signPictures()).map(({name}) => name))
  expect(names.has(light.name) && names.has(dark.name)).toBe(true)
})

test('who does not see a sign is told its kind and its words', async () => {
  const {title} = await drawExample('fascia-zhanqi')
  expect(altOf('fascia', title)).toEqual({zh: '门头：战旗村便民服务站', en: 'Fascia: 战旗村便民服务站'})
})
