import {expect, test} from 'vitest'
import type {Entry} from '../../../points/directory/directory.ts'
import {pointsIn} from '../../../points/directory/pointsIn.ts'
import {bareEntry} from '../../support/bareEntry.ts'

const entry = (id: string, town: Entry['town'], district: Entry['district'], sample = false): Entry => ({
  ...bareEntry(id),
  ...{sample, town, district, districtId: district.en.split(' ')[0]?.toLowerCase() ?? ''},
  name: {zh: `${id}便民服务站`, en: id},
  place: {zh: id, en: id},
  division: undefined,
  record: undefined,
  assessment: undefined,
})
const pidu = {zh: '郫都区', en: 'Pidu District'}
const jia = {zh: '甲县', en: 'Jia County'}
const made = {zh: '示例县', en: 'Sample County'}
const tangchang = {zh: '唐昌镇', en: 'Tangchang Town'}
const entries = [
  entry('zhanqi', tangchang, pidu),
  entry('hengshan', tangchang, pidu),
  entry('shuixi', {zh: '团结街道', en: 'Tuanjie Subdistrict'}, pidu),
  entry('bei', {zh: '镇乡', en: "Zhen'xiang Township"}, jia),
  entry('nan', {zh: '团结镇', en: 'Tuanjie Town'}, jia),
  entry('made', {zh: '竹隐镇', en: 'Zhuyin Town'}, made, true),
]
const ids = (names: Parameters<typeof pointsIn>[1], withSample = false) => pointsIn(entries, names, withSample).map(({id}) => id)

test.each(['唐昌镇', '唐昌', 'Tangchang Town', 'TANGCHANG town', 'tangchang-town', 'tangchang'])('the points of %s are found', (town) => {
  expect(ids({town})).toEqual(['zhanqi', 'hengshan'])
})

test('a district is found by the same forms of its name, alone or with a town', () => {
  for (const district of ['郫都区', '郫都', 'Pidu District', 'pidu']) expect(ids({district})).toEqual(['zhanqi', 'hengshan', 'shuixi'])
  expect(ids({district: 'pidu', town: '团结'})).toEqual(['shuixi'])
  expect(ids({district: '甲县', town: '团结'})).toEqual(['nan'])
})

test('a name of two characters keeps its last one, and an apostrophe is no letter', () => {
  expect(ids({town: '镇乡'})).toEqual(['bei'])
  expect(ids({district: '甲县'})).toEqual(['bei', 'nan'])
  expect(() => ids({district: '甲'})).toThrow('is not in the directory')
  expect(ids({town: 'zhenxiang'})).toEqual(['bei'])
})

test('a town of which two districts have one is asked for by district', () => {
  expect(() => ids({town: '团结'})).toThrow('is in 郫都区 (pidu) and in 甲县 (jia); say which with --district')
})

test('samples are made only when asked for', () => {
  expect(ids({})).not.toContain('made')
  expect(ids({}, true)).toContain('made')
  expect(ids({town: '竹隐'}, true)).toEqual(['made'])
  expect(() => ids({town: '竹隐'})).toThrow('is made up; add --with-sample to make kits of samples')
})

test('a name that is unknown is told what there is, each place once, and only what is asked for', () => {
  expect(() => ids({district: 'pixian'})).toThrow('is not in the directory; there are 郫都区 (pidu), 甲县 (jia)')
  expect(() => ids({town: 'wugui', district: 'pidu'})).toThrow('is not in the directory; there are 唐昌镇 (tangchang), 团结街道 (tuanjie)')
  expect(() => ids({town: 'wugui', district: '示例'}, true)).toThrow('is not in the directory; there is 竹隐镇 (zhuyin)')
})
