import {expect, test} from 'vitest'
import {kindOf, placeNameOf, townNameOf, townParts} from '../../../points/adoption/placeName.ts'

test.each([
  ['战旗村', '战旗村', 'village', '战旗'],
  ['战旗村村民委员会', '战旗村', 'village', '战旗'],
  ['战旗村民委员会', '战旗村', 'village', '战旗'],
  ['战旗村委会', '战旗村', 'village', '战旗'],
  ['战旗村村委会', '战旗村', 'village', '战旗'],
  ['南街社区居委会', '南街社区', 'community', '南街'],
  ['南街居民委员会', '南街社区', 'community', '南街'],
  ['菠萝社区', '菠萝社区', 'community', '菠萝'],
  ['新村村', '新村村', 'village', '新村'],
])('%s is %s', (listed, name, kind, proper) => {
  expect(placeNameOf(listed)).toEqual({name, kind, proper})
})

test('a name that does not say what it is needs the column that does', () => {
  expect(placeNameOf('牧场二队')).toBeUndefined()
  expect(placeNameOf('牧场二队', 'village')).toEqual({name: '牧场二队', kind: 'village', proper: '牧场二队'})
  expect(kindOf('行政村')).toBe('village')
  expect(kindOf('居委会')).toBe('community')
  expect(kindOf('111')).toBeUndefined()
})

test('a town is named without its office, and its proper name without its sort and its peoples', () => {
  expect(townNameOf('晋原街道办事处')).toBe('晋原街道')
  expect(townNameOf('安仁镇人民政府')).toBe('安仁镇')
  expect(townNameOf('安仁镇')).toBe('安仁镇')
  expect(townParts('晋原街道')).toEqual({proper: '晋原', sort: '街道'})
  expect(townParts('木座藏族乡')).toEqual({proper: '木座', sort: '乡'})
  expect(townParts('安仁')).toEqual({proper: '安仁', sort: '镇'})
})
