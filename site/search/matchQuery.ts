import {isChinese} from '../../handbooks/language/locale.ts'

/** One way of reading what was typed: words that must all match, and what the reading costs in rank. */
export interface Query {
  readonly words: readonly string[]
  readonly penalty: number
  /** Whether a word without spaces was cut in two. */
  readonly cut: boolean
  /** The handbook that one of the words names, which then need not match. */
  readonly book?: 'hardware' | 'software'
}

/** Words that say nothing about what is looked for, in a query of several words. */
const empty = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'how',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'what',
  'where',
  'with',
  'handbook',
])
const bookWords: Readonly<Record<string, 'hardware' | 'software'>> = {
  硬件: 'hardware',
  软件: 'software',
  hardware: 'hardware',
  software: 'software',
}
const emptyChinese = /什么是|是什么|的|怎么样|怎么|怎样|如何|什么|多少|哪里|在哪儿?|是不是|可以|需要|吗|呢|规定|要求/g

/** Returns the ways of reading the folded query `wanted`: as it stands, as several words, and Chinese without spaces cut in two. */
export function queriesOf(wanted: string): Query[] {
  const queries: Query[] = [{words: [wanted], penalty: 0, cut: false}]
  const add = (words: readonly string[], penalty: number, cut = false) => {
    if (words.length > 0 && !queries.some((q) => q.words.join(' ') === words.join(' ') && q.words.length === words.length))
      queries.push({words, penalty, cut})
  }
  const words = wanted
    .replace(/(硬件|软件)手册/g, ' $1 ')
    .split(/[\s,，、;；/|+]/)
    .filter(Boolean)
  const book = words.map((word) => bookWords[word]).find((named) => named !== undefined)
  if (book && words.length > 1)
    queries.push({words: words.filter((word) => bookWords[word] === undefined && !empty.has(word)), penalty: 0.1, cut: false, book})
  const telling = words.filter((word) => !empty.has(word))
  add(telling.length > 0 ? telling : words, 0.2)
  const cut = telling.flatMap((word) => (isChinese(word) ? word.replaceAll(emptyChinese, ' ').split(' ').filter(Boolean) : [word]))
  add(cut, 0.25)
  for (const [i, word] of cut.entries())
    for (const pieces of cutsOf(word)) add([...cut.slice(0, i), ...pieces, ...cut.slice(i + 1)], 0.4, true)
  return queries
}

/** Returns `word`, four Chinese characters or more, cut into two pieces of two or more in every way. */
function cutsOf(word: string): string[][] {
  const letters = [...word]
  if (letters.length > 12 || !isChinese(word) || /^第/.test(word)) return []
  return letters.slice(2, -1).map((_, i) => [letters.slice(0, i + 2).join(''), letters.slice(i + 2).join('')])
}

/** Returns the printed number that a word asks for: 6.3.1, 第6.3.1条, 第六章, §6.3; undefined for other words. */
export function readNumber(word: string): string | undefined {
  const chinese = /^第([一二三四五六七八九十]{1,3})[章节]$/.exec(word)?.[1]
  if (chinese !== undefined) return String(chineseNumber(chinese))
  const dotted = /^(?:第|§|条款|条|clause|section|no\.?)? ?(\d{1,2}(?:\.\d{1,2}){1,2})\.? ?(?:条|款|节)?$/.exec(word)?.[1]
  return dotted ?? /^(?:第|chapter) ?(\d{1,2}) ?章?$/.exec(word)?.[1]
}

/** Returns a number up to 99 written in Chinese: 六, 十二, 二十. */
function chineseNumber(text: string): number {
  const digit = (c: string | undefined) => (c === undefined || c === '' ? undefined : '一二三四五六七八九'.indexOf(c) + 1)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  return (digit(tens) ?? 1) * 10 + (digit(ones) ?? 0)
}
