import {say} from '../../handbooks/language/both.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {Pen} from '../notice/penWith.ts'
import {type RankingPaper, type RankingPen, rankingPen, rankTable} from './paper.ts'
import {bothOf} from './rulesSchema.ts'
import {gaveNone, placedLast, replyEnd, supportEnd} from './stage.ts'
import type {Ranking} from './workOut.ts'

/**
 * Returns the papers of a ranking: to be checked and one letter to each window placed last in the stage of replies; the circular and the
 * public notice of the best in the final one.
 *
 * @clause SW-SUP-014 ranks within groups, comments for small windows
 * @clause SW-SUP-015 the best, with grounds and figures
 */
export function rankingPapers(ranking: Ranking, pen: Pen, calendar: WorkingCalendar): RankingPaper[] {
  const writer = rankingPen(pen, ranking.rules)
  return ranking.stage.stage === 'reply'
    ? [summaryPaper(ranking, writer), ...letters(ranking, writer, calendar)]
    : [circular(ranking, writer, calendar), commendation(ranking, writer)]
}

function summaryPaper({rules, groups, stage}: Ranking, writer: RankingPen): RankingPaper {
  const {pen, t, criterionOf, period, rulesTitle} = writer
  const body = `<p>${pen.text(t.summary.intro)}</p>
${pen.facts([
  [t.fact.rules, pen.quoted(rulesTitle)],
  [t.fact.published, rules.published],
  [t.fact.period, `${pen.quoted(period)} ${rules.period.from} – ${rules.period.to}`],
])}
<p>${pen.text(rules.ties.length > 0 ? t.summary.ties(rules.ties.map(criterionOf).join(t.list)) : t.summary.noTies)}</p>
${groups
  .map((group) => {
    const why = [writer.whyNot(group.best, 'best', group), writer.whyNot(group.worst, 'worst', group)].filter((one) => one !== undefined)
    const named = (['best', 'worst'] as const).flatMap((end) => {
      const picked = group[end]
      return 'named' in picked
        ? [[t.summary[end], picked.named.map(({window}) => pen.quoted(writer.nameOf(window))).join(pen.text(t.list))] as const]
        : []
    })
    return `<h2>${pen.quoted(writer.groupOf(group))}</h2><p>${pen.text(t.groupSize(group.ranked.length, group.small.length))}</p>${named.length > 0 ? pen.facts(named) : ''}${why.map((one) => `<p>${pen.quoted(one)}</p>`).join('')}${group.ranked.length > 0 ? rankTable(writer, group, group.ranked) : ''}${writer.comments(group.small)}`
  })
  .join('\n')}`
  return {id: 'summary', title: t.summary.title, on: stage.on, body, clauses: ['SW-SUP-011', 'SW-SUP-012', 'SW-SUP-014']}
}

function letters({rules, groups, stage}: Ranking, writer: RankingPen, calendar: WorkingCalendar): RankingPaper[] {
  const {pen, t, period, rulesTitle} = writer
  const by = say(pen.locale)(bothOf(rules.by))
  return placedLast(groups).map(({group, one}, i) => ({
    id: `letter-${String(i + 1).padStart(2, '0')}`,
    title: t.letter.title,
    to: writer.nameOf(one.window),
    on: stage.on,
    body: `<p>${pen.quoted(t.letter.to(writer.nameOf(one.window)))}</p>
<p>${pen.quoted(t.letter.intro(period, rulesTitle))}</p>
${pen.facts([
  [t.fact.window, pen.quoted(writer.nameOf(one.window))],
  [t.fact.group, `${pen.quoted(writer.groupOf(group))} ${pen.text(t.groupSize(group.ranked.length, group.small.length))}`],
  [t.fact.score, pen.text(t.score(writer.score(one.total)))],
  [t.fact.replyBy, pen.text(writer.dayOf(replyEnd(calendar, stage.on)))],
  [t.fact.replyTo, pen.quoted(by)],
])}
<p>${pen.text(t.letter.how)}</p>
<h2>${pen.text(t.letter.entries)}</h2>
${writer.entries(one.window.entries)}
${pen.facts(t.letter.receipt.map((term) => [term, '<span class="line"></span>']))}`,
    clauses: ['SW-SUP-012', 'SW-SUP-016'],
  }))
}

function circular({groups, stage}: Ranking, writer: RankingPen, calendar: WorkingCalendar): RankingPaper {
  const {pen, t, period, rulesTitle} = writer
  const any = placedLast(groups).length > 0
  const rectifyBy = stage.stage === 'final' ? (stage.rectifyBy ?? '') : ''
  const parts = groups.map((group) => {
    const why = writer.whyNot(group.worst, 'worst', group)
    const named = 'named' in group.worst ? group.worst.named : []
    return `<h2>${pen.quoted(writer.groupOf(group))}</h2>${why === undefined ? '' : `<p>${pen.quoted(why)}</p>`}${named
      .map(
        ({window, total}) => `<h3>${pen.quoted(writer.nameOf(window))}</h3>
${writer.entries(window.entries)}
${pen.facts([
  [t.fact.score, pen.text(t.score(writer.score(total)))],
  [t.fact.reply, pen.quoted(window.reply)],
  ...(gaveNone(window.reply) ? [] : ([[t.fact.outcome, pen.quoted(window.outcome)]] as const)),
  [t.fact.rectifyBy, rectifyBy],
])}`,
      )
      .join('\n')}`
  })
  const body = `<p>${pen.quoted((any ? t.circular.intro : t.circular.nobody)(period, rulesTitle))}</p>
${parts.join('\n')}
${any ? `${pen.facts([[t.fact.supportBy, pen.text(writer.dayOf(supportEnd(calendar, stage.on)))]])}<p>${pen.text(t.circular.support)}</p>` : ''}
<p>${pen.text(t.circular.people)}</p>`
  return {
    id: 'circular',
    title: t.circular.title,
    on: stage.on,
    body,
    clauses: ['SW-SUP-012', 'SW-SUP-014', 'SW-SUP-016', 'SW-SUP-017', 'SW-SUP-018'],
  }
}

function commendation({groups, stage}: Ranking, writer: RankingPen): RankingPaper {
  const {pen, t, period, rulesTitle} = writer
  const parts = groups.map((group) => {
    const why = writer.whyNot(group.best, 'best', group)
    const small = group.small.length > 0 ? `<h3>${pen.text(t.commendation.small)}</h3>${writer.comments(group.small)}` : ''
    return `<h2>${pen.quoted(writer.groupOf(group))}</h2>${why === undefined ? '' : `<p>${pen.quoted(why)}</p>`}${'named' in group.best ? rankTable(writer, group, group.best.named) : ''}${small}`
  })
  const body = `<p>${pen.quoted(t.commendation.intro(period, rulesTitle))}</p>
${parts.join('\n')}
<p>${pen.text(t.commendation.others)}</p>`
  return {id: 'commendation', title: t.commendation.title, on: stage.on, body, clauses: ['SW-SUP-014', 'SW-SUP-015']}
}
