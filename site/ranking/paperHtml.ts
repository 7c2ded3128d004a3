import {escaped} from '../../handbooks/input/escape.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Pen} from '../../points/notice/penWith.ts'
import type {RankingPaper} from '../../points/ranking/paper.ts'
import {words} from '../../points/ranking/ranking.words.ts'
import {bothOf, type Rules} from '../../points/ranking/rulesSchema.ts'

/**
 * Returns a paper as a part of the page, as it comes out of the printer; the element puts the emblem before its office. `table` names what
 * can be moved sideways on a narrow screen. Every word was escaped by the pen.
 */
export function paperHtml(paper: RankingPaper, rules: Rules, pen: Pen, table: string): string {
  const said = say(pen.locale)
  const t = said(words)
  // Below the page's title and the heading of the result, headings begin two levels lower than on a paper of its own.
  const body = paper.body
    .replace(/(<\/?)h([23])>/g, (_, open: string, level: string) => `${open}h${Number(level) + 2}>`)
    .replaceAll('<table>', `<div data-scroll tabindex="0" role="group" aria-label="${table}"><table>`)
    .replaceAll('</table>', '</table></div>')
  return `<article data-paper="${escaped(paper.id)}">
<p data-office>${pen.text(t.office(said(bothOf(rules.county))))}</p>
${rules.sample ? `<p data-sample>${pen.text(t.sample)}</p>` : ''}
<h3>${pen.text(paper.title)}</h3>
${body}
<p data-seal>${pen.quoted(said(bothOf(rules.by)))} ${pen.text(t.seal)}<br/>${escaped(paper.on)}</p>
<p><small>${pen.text(t.clauses)}${paper.clauses.map(pen.clause).join(pen.text(t.list))}</small></p>
</article>`
}
