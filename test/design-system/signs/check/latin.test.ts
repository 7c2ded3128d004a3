import {describe, expect, test} from 'vitest'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {SignText} from '../../../../design-system/signs/layout/spec.ts'
import {english, placeNames} from '../../../../design-system/signs/rule/latin.ts'
import {layoutSign} from '../../../../design-system/signs/sign.ts'
import {catalogue} from '../../../support/catalogue.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'

const drawn = {layout: layoutSign(examples['window-3'], fonts), faces: fonts, identity: cunbiao}
const confirmed = '示例镇，2026-11-20'

/** What a rule says of a sign with these messages: it looks at nothing else. */
const found = (of: typeof english, ...texts: readonly SignText[]) => of.check({spec: {texts}, ...drawn})
const said = (of: typeof english, ...texts: readonly SignText[]) =>
  found(of, ...texts).map(({outcome, measured, message}) => `${outcome} ${measured}: ${message.en}`)

describe('English on a sign', () => {
  const slips = (en: string) => said(english, {zh: '办公', en, confirmed})
  const good = (en: string) => [`pass ${en}: The English is the glossary’s or has been confirmed.`]

  test('begins with a capital or a digit, be it behind a quotation mark or a bracket', () => {
    for (const en of ['Office', '“Quick” Desk', '‘Quick’ Desk', '(Old) Office', 'Élan']) expect(slips(en)).toEqual(good(en))
    for (const en of ['office', 'iPhone Desk', '“quick” Desk', '-Office', '““Quick', ''])
      expect(slips(en)).toEqual([`fail ${en}: ${en} begins with neither a capital nor a digit.`])
  })

  test('has curved quotation marks and single blanks, and each slip is said', () => {
    for (const mark of ['"', "'", '`', '´'])
      expect(slips(`Chief${mark}s Office`)).toEqual([
        `fail Chief${mark}s Office: Chief${mark}s Office has a straight quotation mark or apostrophe.`,
      ])
    expect(slips('Chief’s Office')).toEqual(good('Chief’s Office'))
    expect(slips("chief's  office")).toEqual([
      "fail chief's  office: chief's  office has a straight quotation mark or apostrophe.",
      "fail chief's  office: chief's  office has two blanks in a row.",
      "fail chief's  office: chief's  office begins with neither a capital nor a digit.",
    ])
  })

  test('is for a person where neither glossary nor person answers for it, all of it in one finding', () => {
    const open = 'This English is not taken from the glossary; whether it is right is for a person.'
    const term = {zh: '综合窗口', en: 'General Services', reading: 'zōnghé chuāngkǒu'}
    const [office, store] = [
      {zh: '办公', en: 'Office'},
      {zh: '库房', en: 'Store'},
    ]
    expect(said(english, term, {...office, confirmed})).toEqual([
      'pass General Services; Office: The English is the glossary’s or has been confirmed.',
    ])
    expect(said(english, term, office, store)).toEqual([`warn Office; Store: ${open}`])
    expect(said(english, {...term, confirmed})).toEqual(good('General Services'))
  })

  test('is not asked for, and the name of a place is another clause’s, but for its slips', () => {
    expect(found(english, {zh: '办公'}, {zh: '战旗村', pinyin: 'Zhànqí Cūn'})).toEqual([])
    expect(found(english, {zh: '战旗村', en: 'Zhanqi Village'})).toEqual([])
    expect(said(english, {zh: '战旗村', en: 'zhanqi Village'})).toEqual([
      'fail zhanqi Village: zhanqi Village begins with neither a capital nor a digit.',
    ])
  })
})

describe('the English behind the name of a place', () => {
  const open = (en: string) => [`warn ${en}: This English is not taken from the glossary; whether it is right is for a person.`]

  test.each([
    'Zhanqi Village Pubic Service Station',
    'Zhanqi Vilage Public Service Station',
    'Zhanqi Village Public Toilet',
    'Zhanqi Village',
  ])('is for a person where it is not the glossary’s: %s', (en) => {
    expect(said(english, {zh: '战旗村便民服务站', en})).toEqual(open(en))
    expect(said(english, {zh: '战旗村便民服务站', en, confirmed})).toEqual([
      `pass ${en}: The English is the glossary’s or has been confirmed.`,
    ])
  })

  test.each([
    ['战旗村便民服务站', 'Zhanqi Village Public Service Station'],
    ['郫都区唐昌镇战旗村便民服务站', 'Zhanqi Village Public Service Station'],
    ['东篱社区便民服务站', 'Dongli Community Public Service Station'],
    ['战旗村', 'Village of Zhanqi'],
  ])('is not asked about where it is, as in %s: %s', (zh, en) => {
    expect(found(english, {zh, en})).toEqual([])
  })

  test('is what the glossary says', () => {
    expect(catalogue.terms.get('village-service-station')).toMatchObject({zh: '便民服务站', en: 'Public Service Station'})
  })
})

describe('English that cannot be right', () => {
  const here = {zh: '战旗村便民服务站'}

  test('says another sort of place than the Chinese, and is told even where somebody confirmed it', () => {
    const en = 'Zhanqi Community Public Service Station'
    expect(said(english, {...here, en})).toEqual([`fail ${en}: ${en} does not say what 战旗村便民服务站 says.`])
    expect(said(english, {...here, en, confirmed})).toEqual([`warn ${en}: ${en} does not say what 战旗村便民服务站 says.`])
  })

  test.each([
    ['Zhanqi Village Publi\u0441 Service Station', 'has letters of another alphabet that look like Latin ones.'],
    ['Zhanqi Village Public Service Station。', 'has Chinese characters or their marks in it.'],
    ['Zhanqi Village 战 Public Service Station', 'has Chinese characters or their marks in it.'],
    ['Zhanqi Village Ｐublic Service Station', 'has Chinese characters or their marks in it.'],
  ])('has what no English has: %s', (en, slip) => {
    expect(said(english, {...here, en, confirmed})).toEqual([`fail ${en}: ${en} ${slip}`])
  })
})

describe('the name of a place in Latin letters', () => {
  const good = (line: string) => [`pass ${line}: The reading of the name has been confirmed.`]

  test('is asked for where there is a second line, in pinyin before English', () => {
    expect(found(placeNames, {zh: '战旗村'}, {zh: '办公', en: 'Office'})).toEqual([])
    expect(said(placeNames, {zh: '战旗村', en: 'Battle Flag Village', pinyin: 'Zhànqí Cūn', confirmed})).toEqual(good('Zhànqí Cūn'))
    expect(said(placeNames, {zh: '战旗村', en: 'Zhanqi', confirmed}, {zh: '西安村', en: 'Xi’an', confirmed})).toEqual(good('Zhanqi; Xi’an'))
  })

  test('is a word of the English, wherever it stands', () => {
    for (const en of ['Village of Zhanqi', 'Zhanqi-Village', 'The Village (Zhanqi), Pidu'])
      expect(said(placeNames, {zh: '战旗村', en, confirmed})).toEqual(good(en))
    for (const en of ['Zhanqicun', 'Zhan’qi Village', 'Zhanqi’an', 'Zhanqi\u0301 Village'])
      expect(said(placeNames, {zh: '战旗村', en, confirmed})).toEqual([`fail ${en}: ${en} does not hold 战旗 in pinyin.`])
  })

  test('of which no dictionary knows the reading is for a person alone', () => {
    expect(said(placeNames, {zh: '𪚥𪚥村', en: 'Zhezhe Village', confirmed})).toEqual(good('Zhezhe Village'))
  })

  test('that is wrong is told by up to four ways to write it', () => {
    const of = (zh: string, en: string) => found(placeNames, {zh, en}).map(({message, todo}) => ({message, todo}))
    expect(of('什单村', 'Ten Villages')).toEqual([
      {
        message: {zh: '“Ten Villages”里没有“什单”的汉语拼音。', en: 'Ten Villages does not hold 什单 in pinyin.'},
        todo: {
          zh: '专名写作Shendan或Shenshan或Shenchan或Shidan，连写，首字母大写；法定写法不同的，例如Lhasa，核对后在这条文字里写confirmed：谁、哪一天',
          en: 'write the proper name as one word with a capital: Shendan, Shenshan, Shenchan, Shidan; if it is officially written otherwise, as Lhasa is, once confirmed, write in the message `confirmed`: who and when',
        },
      },
    ])
    expect(said(placeNames, {zh: '什单村', en: 'Shichan Village', confirmed})).toEqual(good('Shichan Village'))
  })

  test('that nobody has confirmed is told with its characters of several readings, each once', () => {
    const bad = (...texts: readonly SignText[]) =>
      found(placeNames, ...texts).map(({outcome, measured, message}) => ({outcome, measured, message}))
    const [town, village] = [
      {zh: '什邡镇', en: 'Shifang Town'},
      {zh: '什单村', en: 'Shidan Village'},
    ]
    expect(bad(town, village)).toEqual([
      {
        outcome: 'warn',
        measured: 'Shifang Town; Shidan Village',
        message: {
          zh: '地名里有多音字（什 shen/shi、单 dan/shan/chan），读音没有人核对过。',
          en: 'The name has characters of several readings (什 shen/shi, 单 dan/shan/chan), and nobody has confirmed how it is read.',
        },
      },
    ])
    expect(bad({...town, confirmed}, {zh: '战旗村', en: 'Zhanqi Village'})).toEqual([
      {
        outcome: 'warn',
        measured: 'Zhanqi Village',
        message: {zh: '地名的读音没有人核对过。', en: 'Nobody has confirmed how the name is read.'},
      },
    ])
  })

  test('in pinyin has no slip and is read as the characters are', () => {
    const of = (pinyin: string) => said(placeNames, {zh: '西安村', pinyin, confirmed})
    expect(of('Xī’ān Cūn')).toEqual(good('Xī’ān Cūn'))
    expect(of("xī'ān Cūn")).toEqual([
      "fail xī'ān Cūn: xī'ān Cūn has a straight quotation mark or apostrophe.",
      "fail xī'ān Cūn: xī'ān Cūn begins with neither a capital nor a digit.",
    ])
    expect(of('Xiān Cūn')).toEqual(['fail Xiān Cūn: Xiān Cūn has 2 syllables for the 3 characters of 西安村.'])
  })
})
