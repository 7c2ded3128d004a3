import {pinyin} from 'pinyin-pro'
import type {Polyphone} from '../../design-system/signs/braille/romanised.ts'

/** How the name of a place is read, as far as a machine can tell. */
export interface Reading {
  /** The name in Hanyu Pinyin by GB/T 16159, without tones: `Zhanqi`, `Liu’an`, `Wanshou Jie`. */
  readonly pinyin: string
  /** The same as a slug: `zhanqi`, `liuan`, `wanshoujie`. A ü is written v, as keyboards have it. */
  readonly slug: string
  /** Characters that names of places read in more than one way, at which whoever confirms the reading looks first. */
  readonly several: readonly Polyphone[]
}

/**
 * Returns how `properName` is read, such as 战旗; undefined if it holds a character of which no reading is known.
 *
 * Readings come from the places and surnames below and else from pinyin-pro's dictionary. Only the people of a place know how its name is
 * read, so whatever this returns is to be confirmed. A name of one syllable goes with its sort by GB/T 16159: 李 of 李村 is `Licun`.
 *
 * @throws Error if `properName` is empty.
 */
export function readingOf(properName: string, sort: '村' | '社区' | '镇' | '乡' | '街道'): Reading | undefined {
  if (properName === '') throw new Error('a place has a name')
  const single = [...properName].length === 1 && sort !== '社区' && sort !== '街道'
  const whole = single ? `${properName}${sort}` : properName
  const syllables = syllablesOf(whole)
  if (!syllables) return undefined
  const [, , road] = /^(.{2,})([街路巷])$/u.exec(whole) ?? []
  const words = road === undefined ? [syllables] : [syllables.slice(0, -1), syllables.slice(-1)]
  return {
    pinyin: words.map(word).join(' '),
    slug: syllables.join('').replaceAll('ü', 'v').toLowerCase(),
    several: severalIn(properName),
  }
}

/** Returns one word of pinyin with an initial capital, and an apostrophe before a syllable inside that begins with a, o or e. */
function word(syllables: readonly string[]): string {
  const written = syllables.map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `’${syllable}` : syllable)).join('')
  return written.charAt(0).toUpperCase() + written.slice(1)
}

/** Returns the syllables of `name` in lower case, numbers as they stand; undefined if a character has no reading. */
function syllablesOf(name: string): string[] | undefined {
  const syllables = pinyin(name, {type: 'array', toneType: 'none'}).map((syllable) => syllable.toLowerCase())
  const characters = [...name]
  if (syllables.length !== characters.length) return undefined
  for (const [place, reading] of places) {
    const at = name.indexOf(place)
    if (at >= 0) syllables.splice([...name.slice(0, at)].length, [...place].length, ...reading.split(' '))
  }
  const surname = /^(.)[家氏姓]/u.exec(name)?.[1] ?? ''
  if (surnames.has(surname)) syllables.splice(0, 1, surnames.get(surname) ?? '')
  return syllables.every((syllable) => /^[a-zü0-9]+$/.test(syllable)) ? syllables : undefined
}

/** Places whose names are read otherwise than their characters are elsewhere, and otherwise than pinyin-pro 3.29 reads them. */
const places: readonly (readonly [place: string, reading: string])[] = [
  ['什邡', 'shi fang'],
  ['洪洞', 'hong tong'],
  ['蔚县', 'yu xian'],
  ['蔚州', 'yu zhou'],
  ['乐清', 'yue qing'],
  ['乐亭', 'lao ting'],
  ['尉犁', 'yu li'],
  ['吴堡', 'wu bu'],
  ['歙县', 'she xian'],
  ['莘县', 'shen xian'],
  ['宕昌', 'tan chang'],
  ['解州', 'xie zhou'],
  // In names of places it is always a city.
  ['都', 'du'],
]

/** Surnames that are read otherwise than their character is elsewhere, where 家, 氏 or 姓 says that one stands there: 单家坝. */
const surnames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    单: 'shan',
    曾: 'zeng',
    解: 'xie',
    查: 'zha',
    仇: 'qiu',
    区: 'ou',
    朴: 'piao',
    任: 'ren',
    盖: 'ge',
    洗: 'xian',
    冼: 'xian',
    覃: 'qin',
    燕: 'yan',
    缪: 'miao',
    翟: 'zhai',
    乐: 'yue',
    华: 'hua',
    石: 'shi',
  }),
)

/**
 * Characters that names of places are known to read in more than one way, tones aside, each with its readings. Our own choice: a dictionary
 * has more, such as 南 in 南无, at which nobody who knows a village need look.
 */
const read: ReadonlyMap<string, readonly string[]> = new Map(
  `
    长 chang zhang，重 chong zhong，朝 chao zhao，乐 le yue，行 hang xing，堡 bao bu pu，车 che ju，单 dan shan，曾 zeng ceng，
    解 jie xie hai，查 cha zha，仇 chou qiu，区 qu ou，盖 gai ge，尉 wei yu，蔚 wei yu，会 hui kuai，都 du dou，
    落 luo la lao，洞 dong tong，铅 qian yan，埔 pu bu，厦 xia sha，六 liu lu，阿 a e，大 da dai，陂 bei pi po，
    汤 tang shang，传 chuan zhuan，藏 zang cang，降 jiang xiang，盛 sheng cheng，圈 quan juan，弹 dan tan，宿 su xiu，句 ju gou，
    牟 mu mou，枞 zong cong，浚 jun xun，涡 guo wo，泊 bo po，氏 shi zhi，番 fan pan，屏 ping bing，祭 ji zhai，
    柏 bai bo，畜 xu chu，巷 xiang hang，塞 sai se，卜 bu bo，薄 bo bao，觉 jue jiao，参 shen can cen，茄 qie jia，
    莞 guan wan，谷 gu yu，贾 jia gu，峒 dong tong，侗 dong tong，澄 cheng deng，叶 ye xie，强 qiang jiang，栎 li yue，
    朴 pu piao，什 shi shen，殷 yin yan，秘 mi bi，缪 miao mou，荥 xing ying，莘 shen xin，泷 long shuang，珲 hun hui，
    犍 jian qian，便 bian pian，圩 wei xu，峙 zhi shi，歙 xi she，隗 wei kui，合 he ge，洗 xi xian，翟 zhai di，
    覃 qin tan，召 zhao shao，绿 lv lu，漯 ta luo，沈 shen chen，宕 dang tan，吾 wu yu
  `
    .replaceAll(/\s*\n\s*/g, '')
    .split('，')
    .map((entry) => entry.split(' '))
    .map(([character = '', ...readings]) => [character, readings]),
)

/** Returns the characters of a name that names of places are known to read in more than one way. */
export const severalIn = (name: string): Polyphone[] =>
  [...new Set(name)].flatMap((character) => {
    const readings = read.get(character)
    return readings ? [{character, readings}] : []
  })
