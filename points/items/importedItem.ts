import {folded} from '../../handbooks/items/folded.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {Decision} from './decisions.ts'
import type {CountyItem, Overlay} from './overlay.ts'
import type {ListedItem, ListedPaper, ReadList} from './readList.ts'

/** What an item of a list is put beside. */
interface Beside {
  readonly list: ReadList
  readonly template: ItemTemplate
  readonly before: Overlay | undefined
}

/**
 * Returns an item of a list as the county's file has it: what the list says, and what people had corrected in the file before. With `fresh` it
 * is one of the county's own.
 */
export function importedItem(id: string, listed: ListedItem, {template, before, list}: Beside, fresh: Decision | undefined): CountyItem {
  const known = template.items.find((item) => item.id === id)
  const old = before?.items.find((item) => item.id === id)
  const own = old?.own ?? (fresh?.class && {class: fresh.class, life: []})
  const code = Object.fromEntries(Object.entries(listed.code).filter(([, value]) => value !== undefined))
  const english = old?.name?.en
  const papers = listed.papers && listed.papers.length > 0 ? once(listed.papers.map((paper) => paperOf(paper, template))) : old?.papers
  return {
    id,
    ...(own && {own}),
    ...((own || listed.name !== known?.name.zh) && {name: {zh: listed.name, ...(english !== undefined && {en: english})}}),
    also: old?.also ?? [],
    ...(Object.keys(code).length > 0 && {code}),
    ...(listed.handling && {handling: listed.handling}),
    ...(old?.here && {here: old.here}),
    // A limit of the law stands with its document; of a list without that column it is left out, and said so.
    ...(listed.statutory && list.hasBasis && {statutory: listed.statutory}),
    ...(listed.promised && {promised: listed.promised}),
    basis: listed.basis === undefined ? [] : [listed.basis],
    ...(listed.fee !== undefined && {fee: feeOf(listed.fee)}),
    ...(listed.visits !== undefined && {visits: listed.visits}),
    ...(listed.online !== undefined && {online: listed.online}),
    ...(listed.level !== undefined && {level: listed.level}),
    ...(listed.body !== undefined && {body: listed.body}),
    ...(listed.for !== undefined && {for: listed.for}),
    ...(papers && {papers}),
    questions: old?.questions ?? [],
    situations: old?.situations ?? [],
    ...(old?.steps && {steps: old.steps}),
  }
}

const feeOf = (words: string) => {
  if (/^(?:否|不收费|无|免费|不)$/.test(words)) return {zh: '不收费', en: 'No fee'}
  return /^(?:是|收费)$/.test(words) ? {zh: '收费', en: 'A fee is taken'} : {zh: words, en: words}
}

type Paper = NonNullable<CountyItem['papers']>[number]

/** A paper by its name in the register; else in the county's own words, with an id for this list. */
function paperOf({words, row: _, ...given}: ListedPaper, {papers}: ItemTemplate): Paper {
  const known = [...papers.values()].find(({name, also}) => [name.zh, ...also].some((other) => folded(other) === folded(words)))
  const shared = given.from === 'shared' && {mayBeShared: true}
  return known
    ? {id: known.id, ...(known.name.zh !== words && {words}), ...given, ...shared}
    : {id: `own-${hashOf(folded(words))}`, words, ...given, ...shared}
}

/** A short name of a text that stays the same: FNV-1a, in letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

const once = (papers: readonly Paper[]): Paper[] => papers.filter(({id}, i) => papers.findIndex((other) => other.id === id) === i)
