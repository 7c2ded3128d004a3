import {limits} from '../../handbooks/clause/limits.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {LimitEnd} from '../../handbooks/register/calendarOf.ts'
import type {Pen} from '../notice/penWith.ts'
import {type Group, type Picked, type Ranked, scoreOf} from './rank.ts'
import {words} from './ranking.words.ts'
import type {ScoredWindow} from './readScores.ts'
import {bothOf, type Rules} from './rulesSchema.ts'
import type {Entry} from './scoreEntry.ts'

/** One paper of a ranking. */
export interface RankingPaper {
  /** Names its files. */
  readonly id: string
  readonly title: string
  /** The window to which it goes. */
  readonly to?: string
  readonly on: string
  /** XHTML between the title and the seal. */
  readonly body: string
  readonly clauses: readonly string[]
}

/** Writes the parts that the papers of a ranking share, in the language of a pen. */
export interface RankingPen {
  readonly pen: Pen
  readonly t: (typeof words)['zh']
  readonly rules: Rules
  readonly period: string
  readonly rulesTitle: string
  readonly nameOf: (window: ScoredWindow) => string
  readonly groupOf: (group: Group) => string
  readonly criterionOf: (id: string) => string
  readonly score: (hundredths: number) => string
  readonly rankOf: (one: Ranked, group: Group) => string
  readonly dayOf: (end: LimitEnd) => string
  /** Returns why nobody is named at one end of a group; undefined if somebody is. */
  readonly whyNot: (picked: Picked, end: 'best' | 'worst', group: Group) => string | undefined
  /** Returns the table of what was scored at a window. */
  readonly entries: (entries: readonly Entry[]) => string
  /** Returns the windows of a group that get a comment only, each with it. */
  readonly comments: (small: readonly ScoredWindow[]) => string
}

/** Returns the writer of the shared parts. */
export function rankingPen(pen: Pen, rules: Rules): RankingPen {
  const said = say(pen.locale)
  const t = said(words)
  const nameOf = ({point, window}: ScoredWindow) => `${point} ${window}`
  const criterionOf = (id: string) => {
    const found = rules.criteria.find((one) => one.id === id)
    return found ? said(bothOf(found.name)) : id
  }
  const score = (hundredths: number) => String(hundredths / 100)
  const names = (all: readonly Ranked[]) => all.map(({window}) => nameOf(window)).join(t.list)
  return {
    pen,
    t,
    rules,
    period: said(bothOf(rules.period.name)),
    rulesTitle: pen.locale === 'en' ? said(bothOf(rules.title)) : `《${rules.title.zh}》`,
    nameOf,
    groupOf: (group) => t.group(said(typeNames)[group.type], group.class),
    criterionOf,
    score,
    rankOf: ({rank, window}, {ranked}) =>
      ranked.some((other) => other.rank === rank && other.window !== window) ? t.shared(rank) : t.rank(rank),
    dayOf: (end) => ('day' in end ? end.day : t.unfirm(end.notBefore, end.unknownYear)),
    whyNot: (picked, end, {ranked}) => {
      if ('named' in picked) return undefined
      if (picked.none === 'few') return t.few[end](ranked.length, picked.least)
      if (picked.none === 'alike') return t.alike[end]
      return t.shaken(picked.record, names(picked.out), names(picked.in))
    },
    entries: (entries) =>
      pen.table(
        [t.column.criterion, t.column.clause, t.column.record, t.column.fact, t.column.points],
        [15, 25, 18, 30, 12],
        entries.map(({criterion, clause, record, fact, hundredths}) => [
          pen.quoted(criterionOf(criterion)),
          pen.clause(clause),
          pen.quoted(record),
          pen.quoted(fact || t.none),
          pen.text(t.points(`${hundredths > 0 ? '+' : '−'}${score(Math.abs(hundredths))}`)),
        ]),
      ),
    comments: (small) =>
      small.length === 0
        ? ''
        : `<p>${pen.text(t.small(limits.rankedCases.min))}</p>${pen.table(
            [t.column.window, t.column.cases, t.column.comment],
            [40, 15, 45],
            small.map((one) => [pen.quoted(nameOf(one)), String(one.cases), pen.quoted(one.comment || t.noComment)]),
          )}`,
  }
}

/** Returns the table of ranks of a group with the score of each criterion; `of` are those that are shown. */
export function rankTable({pen, t, rules, score, rankOf, nameOf, criterionOf}: RankingPen, group: Group, of: readonly Ranked[]): string {
  const criteria = rules.criteria.map(({id}) => id)
  const share = Math.floor(42 / criteria.length)
  return pen.table(
    [t.column.rank, t.column.window, t.column.cases, ...criteria.map(criterionOf), t.column.total],
    [11, 100 - 11 - 9 - 9 - share * criteria.length, 9, ...criteria.map(() => share), 9],
    of.map((one) => {
      const {byCriterion} = scoreOf(one.window, rules)
      return [
        pen.text(rankOf(one, group)),
        pen.quoted(nameOf(one.window)),
        String(one.window.cases),
        ...criteria.map((id) => score(byCriterion.get(id) ?? 0)),
        score(one.total),
      ]
    }),
  )
}
