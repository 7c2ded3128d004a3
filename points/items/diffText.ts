import type {Days} from '../../handbooks/items/offer.ts'
import {type ComparedItem, diffSum, type ListDiff} from './diffLists.ts'

/** Returns a difference of two lists as people read it: the count and what it comes from, then item by item. */
export function diffText(diff: ListDiff): string {
  const sum = diffSum(diff)
  const share = sum.percent === undefined ? '' : ` (${sum.percent.toFixed(1)} %)`
  const sign = sum.fewer > 0 ? `−${sum.fewer}` : sum.fewer < 0 ? `+${-sum.fewer}` : '±0'
  const parts = [
    [sum.byMerging, `合并少${sum.byMerging}项`],
    [sum.dropped, `取消${sum.dropped}项`],
    [sum.added, `新增${sum.added}项`],
    [sum.bySplitting, `拆分多${sum.bySplitting}项`],
  ] as const
  const said = parts.flatMap(([n, words]) => (n === 0 ? [] : [words]))
  return [
    `${sum.from} → ${sum.to}, ${sign}${share}`,
    `其中${said.length === 0 ? '没有增减' : said.join('，')}。merged −${sum.byMerging}, dropped −${sum.dropped}, added +${sum.added}, split +${sum.bySplitting}`,
    ...(sum.onlyMerged ? ['只是合并：数目少了，没有取消一项。Merged only: the count is smaller, and nothing was dropped.'] : []),
    `kept ${diff.kept.length}, of which renamed ${sum.renamed}; papers −${sum.papersFewer} +${sum.papersMore}; promises shorter ${sum.daysShorter}, longer ${sum.daysLonger}`,
    ...part(
      'renamed 改名',
      diff.kept.filter(({renamed}) => renamed).map(({from, to, by}) => `${from.name} → ${to.name} (by ${by})`),
    ),
    ...part(
      'merged 合并',
      diff.merged.map(({from, to}) => `${namesOf(from)} → ${to.name}`),
    ),
    ...part(
      'split 拆分',
      diff.split.map(({from, to}) => `${from.name} → ${namesOf(to)}`),
    ),
    ...part(
      'dropped 取消',
      diff.dropped.map(({name}) => name),
    ),
    ...part(
      'added 新增',
      diff.added.map(({name}) => name),
    ),
    ...part(
      'papers 材料',
      diff.kept.flatMap(({to, papers}) =>
        papers && papers.added.length + papers.removed.length > 0
          ? [`${to.name}: ${[...papers.removed.map((name) => `−${name}`), ...papers.added.map((name) => `+${name}`)].join(' ')}`]
          : [],
      ),
    ),
    ...part(
      'days 时限',
      diff.kept.flatMap(({from, to, shorter = 0}) =>
        shorter !== 0 && from.promised && to.promised ? [`${to.name}: ${daysText(from.promised)} → ${daysText(to.promised)}`] : [],
      ),
    ),
  ].join('\n')
}

const namesOf = (items: readonly ComparedItem[]) => items.map(({name}) => name).join(' + ')

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)]

/** Returns days as a list prints them. */
export const daysText = ({n, unit}: Days): string =>
  n === 0 && unit === 'working' ? '当场办结' : `${n}${unit === 'working' ? '个工作日' : '天'}`
