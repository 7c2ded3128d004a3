import type {ItemCode} from '../../handbooks/items/code.ts'
import {folded} from '../../handbooks/items/folded.ts'
import type {Days} from '../../handbooks/items/offer.ts'

/** An item as two lists are compared by it. */
export interface ComparedItem {
  readonly id?: string | undefined
  readonly name: string
  readonly code: ItemCode
  readonly promised?: Days | undefined
  /** Undefined where the list says nothing of papers. */
  readonly papers?: readonly string[] | undefined
}

/** A list to be compared, and what it says of items that are no more: by id or name, which took them up. */
export interface ComparedList {
  readonly items: readonly ComparedItem[]
  readonly gone: readonly {readonly of: string; readonly into: readonly string[]}[]
}

/** What became of an item that is in both lists. */
export interface Kept {
  readonly from: ComparedItem
  readonly to: ComparedItem
  readonly by: 'id' | 'code' | 'name'
  readonly renamed: boolean
  readonly papers?: {readonly added: readonly string[]; readonly removed: readonly string[]} | undefined
  /** Days that the promise became shorter; negative if longer. Undefined where one has none or the units differ. */
  readonly shorter?: number | undefined
}

/** How two lists differ. Every item of either is in just one part of it. */
export interface ListDiff {
  readonly counts: {readonly from: number; readonly to: number}
  readonly kept: readonly Kept[]
  /** Items of the first that went into one of the second; `formed` if that was no item of the first. */
  readonly merged: readonly {readonly from: readonly ComparedItem[]; readonly to: ComparedItem; readonly formed: boolean}[]
  /** Items of the second that came out of one of the first; `gone` if the first is none of them. */
  readonly split: readonly {readonly from: ComparedItem; readonly to: readonly ComparedItem[]; readonly gone: boolean}[]
  readonly dropped: readonly ComparedItem[]
  readonly added: readonly ComparedItem[]
}

/**
 * Returns how the list `b` differs from `a`: items are the same by permanent id, else by code, else by name.
 *
 * What is left of `a` was merged if `b` says into what, or if an item of `b` has its base code; what is left of `b` was split off if an item of
 * `a` has its base code. All else was dropped or added: no likeness of names decides.
 */
export function diffLists(a: ComparedList, b: ComparedList): ListDiff {
  const restA = new Set(a.items)
  const restB = new Set(b.items)
  const pairs: Kept[] = []
  const pair = (by: Kept['by'], keyOf: (item: ComparedItem) => string | undefined) => {
    const open = new Map<string, ComparedItem>()
    for (const item of restB) {
      const key = keyOf(item)
      if (key !== undefined && !open.has(key)) open.set(key, item)
    }
    for (const from of [...restA]) {
      const key = keyOf(from)
      const to = key === undefined ? undefined : open.get(key)
      if (!to || key === undefined) continue
      open.delete(key)
      restA.delete(from)
      restB.delete(to)
      pairs.push(keptOf(from, to, by))
    }
  }
  pair('id', ({id}) => id)
  pair('code', ({code}) => code.handling)
  pair('code', ({code}) => code.implementing)
  pair('name', ({name}) => folded(name))

  const named = (list: readonly ComparedItem[], key: string) => list.find(({id, name}) => id === key || folded(name) === folded(key))
  const intoOf = (item: ComparedItem) =>
    [...a.gone, ...b.gone]
      .filter(({of}) => of === item.id || folded(of) === folded(item.name))
      .flatMap(({into}) => into)
      .flatMap((key) => named(b.items, key) ?? [])
      .filter((heir, i, all) => all.indexOf(heir) === i)
  const baseOf = ({code}: ComparedItem) => code.base ?? code.implementing?.slice(19) ?? code.handling?.slice(19, 31)
  const ofBase = (list: readonly ComparedItem[], base: string | undefined) =>
    base === undefined ? [] : list.filter((item) => baseOf(item) === base)

  const mergers = new Map<ComparedItem, ComparedItem[]>()
  const splits = new Map<ComparedItem, ComparedItem[]>()
  for (const from of [...restA]) {
    const heirs = intoOf(from)
    const same = heirs.length > 0 ? heirs : ofBase(b.items, baseOf(from))
    const [one, ...others] = same
    if (!one) continue
    const fresh = same.filter((to) => restB.has(to))
    if (others.length > 0 && fresh.length > 0) {
      splits.set(from, fresh)
      for (const to of fresh) restB.delete(to)
    } else mergers.set(one, [...(mergers.get(one) ?? []), from])
    restA.delete(from)
  }
  const formed = new Set([...mergers.keys()].filter((to) => restB.delete(to)))
  for (const to of [...restB]) {
    const [from] = ofBase(
      pairs.map((one) => one.from),
      baseOf(to),
    )
    if (!from) continue
    splits.set(from, [...(splits.get(from) ?? []), to])
    restB.delete(to)
  }
  const kept = new Set(pairs.map(({from}) => from))
  return {
    counts: {from: a.items.length, to: b.items.length},
    kept: pairs,
    merged: [...mergers].map(([to, from]) => ({from, to, formed: formed.has(to)})),
    split: [...splits].map(([from, to]) => ({from, to, gone: !kept.has(from)})),
    dropped: [...restA],
    added: [...restB],
  }
}

function keptOf(from: ComparedItem, to: ComparedItem, by: Kept['by']): Kept {
  const papers = from.papers && to.papers ? {added: without(to.papers, from.papers), removed: without(from.papers, to.papers)} : undefined
  const shorter = from.promised && to.promised && from.promised.unit === to.promised.unit ? from.promised.n - to.promised.n : undefined
  return {from, to, by, renamed: folded(from.name) !== folded(to.name), papers, shorter}
}

const without = (all: readonly string[], others: readonly string[]) => {
  const known = new Set(others.map(folded))
  return all.filter((one) => !known.has(folded(one)))
}

/** What the numbers of two lists say: by how much their count differs, and what that comes from. */
export interface DiffSum {
  readonly from: number
  readonly to: number
  /** Items fewer; negative if more. */
  readonly fewer: number
  /** Share of the first list in percent, without sign; undefined if it is empty. */
  readonly percent: number | undefined
  /** By how much mergers, with what they formed, made the count smaller. */
  readonly byMerging: number
  readonly dropped: number
  readonly added: number
  readonly bySplitting: number
  readonly renamed: number
  readonly papersFewer: number
  readonly papersMore: number
  readonly daysShorter: number
  readonly daysLonger: number
  /** Whether the count is smaller though nothing was dropped: then nothing that people have to do went away. */
  readonly onlyMerged: boolean
}

/** Returns the sum of a difference. */
export function diffSum({counts, kept, merged, split, dropped, added}: ListDiff): DiffSum {
  const {from, to} = counts
  const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
  const byMerging = total(merged.map((one) => one.from.length - (one.formed ? 1 : 0)))
  return {
    from,
    to,
    fewer: from - to,
    percent: from === 0 ? undefined : (Math.abs(from - to) / from) * 100,
    byMerging,
    dropped: dropped.length,
    added: added.length,
    bySplitting: total(split.map((one) => one.to.length - (one.gone ? 1 : 0))),
    renamed: kept.filter(({renamed}) => renamed).length,
    papersFewer: total(kept.map(({papers}) => papers?.removed.length ?? 0)),
    papersMore: total(kept.map(({papers}) => papers?.added.length ?? 0)),
    daysShorter: kept.filter(({shorter = 0}) => shorter > 0).length,
    daysLonger: kept.filter(({shorter = 0}) => shorter < 0).length,
    onlyMerged: from > to && dropped.length === 0,
  }
}
