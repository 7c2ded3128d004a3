import {describe, expect, test} from 'vitest'
import {readingOf} from '../../../points/adoption/reading.ts'

const read = (name: string, sort: '村' | '社区' | '镇' | '乡' | '街道' = '村') => readingOf(name, sort)?.pinyin

describe('the name of a place is read', () => {
  test.each([
    ['战旗', 'Zhanqi'],
    ['柳岸', 'Liu’an'],
    ['什邡', 'Shifang'],
    ['洪洞', 'Hongtong'],
    ['郫都', 'Pidu'],
    ['蔚县', 'Yuxian'],
    ['六安', 'Lu’an'],
    ['会理', 'Huili'],
    ['吕家', 'Lüjia'],
    ['䢺江', 'Chujiang'],
    ['夬石', 'Guaishi'],
  ])('%s as %s', (name, pinyin) => {
    expect(read(name)).toBe(pinyin)
  })

  test('with a surname as surnames are read, and only where one stands', () => {
    expect(read('单家坝')).toBe('Shanjiaba')
    expect(read('曾家')).toBe('Zengjia')
    expect(read('查家沟')).toBe('Zhajiagou')
    expect(read('任家')).toBe('Renjia')
    expect(read('解放')).toBe('Jiefang')
  })

  test('with a road behind it apart, from two characters before it on', () => {
    expect(read('万寿街', '社区')).toBe('Wanshou Jie')
    expect(read('东街', '社区')).toBe('Dongjie')
    expect(read('长春路', '社区')).toBe('Changchun Lu')
  })

  test('with its sort where it has one syllable', () => {
    expect(read('李')).toBe('Licun')
    expect(read('李', '社区')).toBe('Li')
  })

  test('as a slug without marks, with v for ü', () => {
    expect(readingOf('吕家', '村')?.slug).toBe('lvjia')
    expect(readingOf('柳岸', '村')?.slug).toBe('liuan')
    expect(readingOf('万寿街', '社区')?.slug).toBe('wanshoujie')
  })

  test('and says which of its characters names of places read in several ways', () => {
    expect(readingOf('长乐', '村')?.several).toEqual([
      {character: '长', readings: ['chang', 'zhang']},
      {character: '乐', readings: ['le', 'yue']},
    ])
    expect(readingOf('战旗', '村')?.several).toEqual([])
  })

  test('not at all where no dictionary has a character', () => {
    expect(readingOf('𡎴坝', '村')).toBeUndefined()
  })
})
