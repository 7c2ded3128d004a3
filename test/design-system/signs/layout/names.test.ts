import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {pointSuffix} from '../../../../design-system/signs/layout/breakName.ts'
import {layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {isAboutMore} from '../../../support/unconfirmed.ts'

const fonts = await loadFonts()

/** Names of villages and communities as published, with their pinyin: one of each length from each end, and the ten longest. */
const [, ...rows] = readFileSync(new URL('../../../../points/districts/pidu/villages.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const places = rows
  .map((row) => row.split(','))
  .map(([, name = '', kind, pinyin = '', , , town = '']) => ({
    name,
    town,
    en: `${pinyin} ${kind === 'village' ? 'Village' : 'Community'} Public Service Station`,
  }))
  .sort((a, b) => b.name.length - a.name.length || b.en.length - a.en.length)
const tried = [...places.slice(0, 10), ...places.slice(-2)]

/** Every kind of sign that carries the name of a point, on a panel of its usual size. */
const kinds: Readonly<Record<string, (place: (typeof places)[number]) => SignSpec>> = {
  fascia: ({name, en}) => ({kind: 'fascia', viewingDistanceM: 15, widthMm: 1600, text: {zh: name + pointSuffix, en}}),
  plaque: ({name, town, en}) => ({kind: 'plaque', viewingDistanceM: 10, text: {zh: `郫都区${town}${name}${pointSuffix}`, en}}),
  flag: ({name, en}) => ({kind: 'flag', viewingDistanceM: 5, widthMm: 440, text: {zh: name + pointSuffix, en}}),
  badge: ({name}) => ({...examples['badge-photo'], text: {zh: name + pointSuffix}}),
  finger: ({name, en}) => ({
    kind: 'directional',
    mount: 'post',
    viewingDistanceM: 12,
    widthMm: 1500,
    destinations: [{text: {zh: name + pointSuffix, en}, towards: 'left', distanceM: 1200}],
  }),
  // Laid out only: no real point is drawn with an honour.
  honour: ({name}) => ({...examples['honour-banner-point'], text: {zh: name + pointSuffix}}),
}

describe.each(Object.entries(kinds))('%s', (_kind, specOf) => {
  test.each(tried)('has room for $name', (place) => {
    const spec = specOf(place)
    const findings = checkSign(spec, fonts, cunbiao)
    // A rare character of a place's name is for a person to look up, and how the name is read is for its people.
    const missed = findings.filter((found) => found.outcome !== 'pass' && found.clause !== 'HW-SIGN-004' && isAboutMore(found))
    expect(missed.map(({message}) => message.en)).toEqual([])
  })
})

test.each(places)('$name is written in Latin letters as its characters can be read', (place) => {
  const findings = checkSign({...examples['fascia-zhanqi'], text: {zh: place.name + pointSuffix, en: place.en}}, fonts, cunbiao)
  expect(findings.filter(({clause}) => clause === 'HW-SIGN-007').map(({outcome}) => outcome)).toEqual(['warn'])
})

test('a longest name breaks before 便民服务站 and is condensed no further than the limit', () => {
  const [longest] = places
  if (!longest) throw new Error('there are divisions')
  const lines = layoutSign({...examples['flag-point'], text: {zh: longest.name + pointSuffix}}, fonts).parts.flatMap((part) =>
    part.type === 'line' && part.role === 'message' ? [part] : [],
  )
  expect(lines.map(({text}) => text)).toEqual([longest.name, pointSuffix])
})

test.each(['flag', 'badge', 'finger', 'honour'])('a %s that is too narrow says by how many millimetres', (kind) => {
  const place = {name: '示例示例示例示例示例新区社区', town: '示例镇', en: 'Shili'}
  const spec = kinds[kind]?.(place)
  if (!spec) throw new Error('a kind')
  expect(() => layoutSign({...spec, hanziHeightMm: 100}, fonts)).toThrow(/\d+\.\d mm too (long|high|wide)/)
})
