import {Converter} from 'opencc-js/cn2t'
import {type InBoth, say} from './both.ts'
import type {Locale} from './locale.ts'

/**
 * Words that OpenCC's table of regional phrases, made for software, would turn into something else:
 * 窗口 is a counter and no software window, 程序 is a procedure, 社区 a neighbourhood. Names of places
 * keep the characters their owners use. Longer entries win.
 */
const kept: Readonly<Record<string, string>> = {
  青杠树: '青杠樹',
  升平: '升平',
  社区: '社區',
  窗口: '窗口',
  文件: '文件',
  程序: '程序',
  通过: '通過',
  发布: '發布',
  项目: '項目',
  对象: '對象',
  设置: '設置',
  类型: '類型',
  代码: '代碼',
  字体: '字體',
  字库: '字庫',
  保存: '保存',
  调度: '調度',
  运行: '運行',
  查看: '查看',
  设备: '設備',
  权限: '權限',
  香里: '香里',
  台账: '臺帳',
  台卡: '桌牌',
}

const words = new RegExp(
  `(${Object.keys(kept)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
)
let converter: ReturnType<typeof Converter> | undefined
/** The dictionaries take a tenth of a second to build, so that is left until a text needs them. */
const convert = (text: string) => {
  converter ??= Converter({from: 'cn', to: 'twp'})
  return converter(text)
}

/** What was converted lately: the pages of a site say the same words again and again. Emptied when it is full. */
const known = new Map<string, string>()
const mostKnown = 50_000

/** Returns Simplified Chinese `text` in Traditional characters with the phrases used in Taiwan, as far as they fit this trade. */
export function toTraditional(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const converted = text
    .split(words)
    .map((part) => kept[part] ?? convert(part))
    .join('')
  if (known.size >= mostKnown) known.clear()
  known.set(text, converted)
  return converted
}

/** Names of places that keep the characters their owners use. */
const placesKept = new Map(Object.entries(kept).filter(([name]) => /^(?:青杠树|升平|香里)$/.test(name)))
const keptPlaces = new RegExp(`(${[...placesKept.keys()].join('|')})`)
let characters: ReturnType<typeof Converter> | undefined

/**
 * Returns Simplified Chinese `text` in Traditional characters and in its own words: what a sign says is not changed to what it is called
 * elsewhere, so 打印 stays what it is and becomes no 列印.
 */
export function toTraditionalCharacters(text: string): string {
  characters ??= Converter({from: 'cn', to: 'tw'})
  const convertWords = characters
  return text
    .split(keptPlaces)
    .map((part) => placesKept.get(part) ?? convertWords(part))
    .join('')
}

/** Returns what turns finished words of a text in `locale` into the characters of `locale`: only `zh-Hant` changes anything. */
export const writer = (locale: Locale): ((text: string) => string) => (locale === 'zh-Hant' ? toTraditional : (text) => text)

/** Returns the one way to speak on a paper in `locale`: as `say`, with Traditional Chinese in its characters. A page is converted as a whole. */
export const speak =
  (locale: Locale) =>
  (both: InBoth): string =>
    writer(locale)(say(locale)(both))
