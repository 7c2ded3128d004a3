import {Converter as ToCn} from 'opencc-js/t2cn'
import {pinyin} from 'pinyin-pro'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {toTraditional, writer} from '../../handbooks/language/traditional.ts'
import type {SearchData, SearchItem} from './searchItem.ts'
import {type ListedGuide, searchItems} from './searchItems.ts'

const toSimplified = ToCn({from: 'tw', to: 'cn'})

/** Returns what the search page of one locale needs: everything but the full text of pages, which Pagefind has. */
export function searchData(
  catalogue: Catalogue,
  entries: Parameters<typeof searchItems>[1],
  locale: Locale,
  guides: readonly ListedGuide[] = [],
): SearchData {
  const said = searchItems(catalogue, entries, written(locale), guides)
  const fold = foldFor(JSON.stringify(said))
  const items = said.map((item) => (locale === 'en' ? item : bothScripts(item, locale, fold)))
  const spelled = items.flatMap(({kind, title, names = []}) => (kind === 'standard' ? [] : [title, ...names])).join('')
  return {items, readings: readingsOf(locale === 'en' ? spelled : spelled + commonCharacters()), fold}
}

/** Puts `item` into the script of `locale`, with the wording of the other script wherever more than the characters differs. */
function bothScripts(item: SearchItem, locale: Locale, fold: SearchData['fold']): SearchItem {
  const {title, names = [], text, also, aside} = item
  const hant = locale === 'zh-Hant'
  const shown = writer(locale)
  const other = (s: string) => {
    if (!hant) return toSimplified(toTraditional(s))
    return [...toTraditional(s)].map((c) => fold[c] ?? c).join('') === s ? '' : s
  }
  const otherNames = [title, ...names].map(other).filter((name) => name !== '' && name !== title && !names.includes(name))
  const sentences = (text ?? '').split(/(?<=[。；：，\n])/)
  const otherText = sentences
    .map((s) => [s, other(s)] as const)
    .flatMap(([s, o]) => (o !== '' && (hant || o !== s) ? [o.trim()] : []))
    .join('\n')
  const moreNames = [...names, ...otherNames]
  const more = [also, otherText].filter(Boolean).join('\n')
  return {
    ...item,
    title: shown(title),
    ...(moreNames.length > 0 && {names: moreNames}),
    ...(text !== undefined && {text: shown(text)}),
    ...(more && {also: more}),
    ...(aside !== undefined && {aside: shown(aside)}),
  }
}

/** The 3755 characters of the first level of GB 2312, the ones that people type, also where they mistake one for another. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gbk')
  let all = ''
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) all += decoder.decode(Uint8Array.of(row, cell))
  return all
}

function readingsOf(text: string): Record<string, string> {
  const readings: Record<string, string> = {}
  for (const c of new Set(text.match(/\p{Script=Han}/gu)))
    for (const syllable of new Set(pinyin(c, {toneType: 'none', type: 'array', multiple: true, v: true})))
      readings[syllable] = (readings[syllable] ?? '') + c
  return readings
}

/** Every character of the basic block that converts to a character of `corpus` and is not that character. */
function foldFor(corpus: string): Record<string, string> {
  const wanted = new Set(corpus)
  const fold: Record<string, string> = {}
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCodePoint(code)
    const simplified = toSimplified(traditional)
    if (simplified !== traditional && [...simplified].length === 1 && wanted.has(simplified)) fold[traditional] = simplified
  }
  return fold
}
