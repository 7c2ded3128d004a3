import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {locales} from '../../../handbooks/language/locale.ts'
import {drawCard} from '../../../site/publishing/card.ts'
import {pageKinds} from '../../../site/shell/cards.ts'
import {emblemSvg, icons} from '../../../site/shell/emblem.ts'
import {identity} from '../../../site/shell/identity.ts'

describe.each(pageKinds)('the picture for pages of the kind %s', (kind) => {
  test('is 1200 by 630 and small in every language, and says other words in each', async () => {
    const pictures = await Promise.all(locales.map((locale) => drawCard(kind, locale)))
    const sizes = await Promise.all(pictures.map(async (bytes) => (await sharp(bytes).metadata()).width))
    expect(sizes).toEqual([1200, 1200, 1200])
    expect(Math.max(...pictures.map((bytes) => bytes.length))).toBeLessThan(60_000)
    expect(new Set(pictures.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(3)
  })
})

test.each(Object.entries(icons))('the icon %s shows the emblem in its middle and the ground at its edge', async (_, {side, margin}) => {
  const image = sharp(Buffer.from(emblemSvg(margin)), {density: 300})
    .resize(side, side)
    .removeAlpha()
    .raw()
  const {data, info} = await image.toBuffer({resolveWithObject: true})
  const at = (x: number, y: number) =>
    `#${data
      .subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)
      .toString('hex')
      .toUpperCase()}`
  const inside = Math.round(((margin + 0.1) / (1 + 2 * margin)) * side)
  expect([at(1, 1), at(side - 2, side - 2), at(inside, inside)]).toEqual([
    identity.inks.ground.srgb,
    identity.inks.ground.srgb,
    identity.inks['on-ground'].srgb,
  ])
})
