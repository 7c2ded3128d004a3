import {Converter} from 'opencc-js/t2cn'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {loadGlossary} from '../../handbooks/register/register.ts'

const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, i) => String.fromCodePoint(from + i)).join('')

/**
 * Marks, letters and digits that signs are set in, by the pack in which they arrive: what stands on every sign first. A character of none of
 * them is drawn by the command line alone.
 */
export const marks: readonly string[] = [
  ` ${range(0x61, 0x7a)}`,
  range(0x41, 0x5a),
  '0123456789,.:-–—()/’“”‘·&%!?',
  'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿêĀÁǍÀĒÉĚÈŌÓǑÒ',
  '，。、：；！？（）《》〈〉「」『』【】〔〕…―‐•',
  '"#$\'*+;<=>@[\\]^_`{|}~①②③④⑤⑥⑦⑧⑨⑩×÷±√°℃→←↑↓㎡№※￥',
  '⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ↖↗↘↙■□▲△▶▼▽◆◇○●◎★☆‑‰′″€℉™∞≈≠≤≥㎜㎝㎞㎏〖〗・',
  rest(`${range(0xa1, 0xac)}${range(0xae, 0xff)}ĪǏŪǓǕǗǙǛŃŇǸ`, '·°±×÷áàéèíìóòúùüêÁÀÉÈÓÒ'),
  rest(range(0xff01, 0xff5e), '，：；！？（）'),
]

function rest(all: string, others: string): string {
  return [...all].filter((c) => !others.includes(c)).join('')
}

/** Characters of Chinese in a pack. */
export const each = 32

/** Characters that signs say most often, which stand together so that few packs make a sign. */
const mostCommon = 512

const bytes = (count: number, from: number) => Array.from({length: count}, (_, i) => from + i)
const [rows, columns] = [bytes(72, 0xb0), bytes(94, 0xa1)]
/** The 6763 Chinese characters of GB 2312-80, in their order there. */
export const gb2312: readonly string[] = hanziIn(
  new TextDecoder('gb2312').decode(Uint8Array.from(rows.flatMap((row) => columns.flatMap((column) => [row, column])))),
)

/**
 * Returns the Chinese characters that packs hold for Simplified signs: those of GB 2312 and of `names`, which may be rarer, the commonest on
 * signs first, the rest by their numbers.
 */
export function simplifiedHanzi(names: readonly string[], has: (character: string) => boolean): string[] {
  const all = new Set([...gb2312, ...names.flatMap(hanziIn)].filter(has))
  return commonFirst(all, signWords())
}

/** Returns the same for Traditional signs: whatever is written in one of those characters, as `write` writes it and as others do. */
export function traditionalHanzi(names: readonly string[], has: (character: string) => boolean, write: (zh: string) => string): string[] {
  const simplified = new Set(simplifiedHanzi(names, () => true))
  const toSimplified = Converter({from: 'twp', to: 'cn'})
  const known = Array.from({length: 0x30000 - 0x3000}, (_, i) => String.fromCodePoint(0x3000 + i)).filter((c) => isHanzi(c) && has(c))
  const all = new Set(known.filter((c) => simplified.has(c) || simplified.has(toSimplified(c))))
  for (const c of hanziIn(write(`${[...simplified].join(' ')} ${signWords()}`))) if (has(c)) all.add(c)
  return commonFirst(all, write(signWords()))
}

function isHanzi(character: string): boolean {
  return /\p{Script=Han}/u.test(character)
}

function hanziIn(text: string): string[] {
  return [...text].filter(isHanzi)
}

/** What signs say: the examples and the glossary. */
const signWords = () => JSON.stringify([examples, loadGlossary()])

function commonFirst(all: ReadonlySet<string>, text: string): string[] {
  const counted = new Map<string, number>()
  for (const c of hanziIn(text)) if (all.has(c)) counted.set(c, (counted.get(c) ?? 0) + 1)
  const common = [...counted]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostCommon)
    .map(([c]) => c)
  const isCommon = new Set(common)
  const others = [...all].filter((c) => !isCommon.has(c)).sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
  return [...common, ...others]
}
