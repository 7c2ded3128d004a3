import {escaped} from '../../handbooks/input/escape.ts'
import type {PatrolParty, Status} from '../assessment/schema.ts'
import {filled} from './filled.ts'
import type {PatrolGroup} from './group.ts'
import type {WordedClause} from './patrolPoint.ts'
import {type PatrolLine, roundCount} from './sheet.ts'
import type {SheetWords} from './sheet.words.ts'

/** The names that a sheet prints, in its language. */
export interface SheetNames {
  readonly groups: Readonly<Record<PatrolGroup, string>>
  readonly parties: Readonly<Record<PatrolParty, string>>
  readonly statuses: Readonly<Record<Status, string>>
}

/** A sheet as it is printed, in one language. */
export interface PrintedSheet {
  readonly lines: readonly PatrolLine[]
  /** By id, at least those of the lines. */
  readonly clauses: ReadonlyMap<string, WordedClause>
  readonly on: string
  readonly edition: string
  readonly point: string
  readonly town: string
  readonly sample: boolean
  /** Name of the type by which the point is looked at, and whether it was assessed. */
  readonly type: string
  readonly assessed: boolean
  /** Name of the theme; undefined if there is none. */
  readonly theme: string | undefined
  readonly words: SheetWords
  readonly names: SheetNames
  /** Whether how each clause is judged is printed too. */
  readonly judged: boolean
}

const boxes = ['met', 'partly-met', 'not-met', 'not-applicable'] as const satisfies readonly Status[]

/** Returns why a line stands on its sheet, in words. */
export function reasonWords({because, seen, themed}: PatrolLine, t: SheetWords): string {
  const unseen = seen === undefined ? t.never : filled(t.since, {on: seen})
  const why = because === 'unseen' ? unseen : t[because]
  return themed ? `${t.themed}${t.list}${why}` : why
}

/** Returns in a sentence how the lines of a sheet were drawn. */
export const howDrawn = ({lines, type, words}: Pick<PrintedSheet, 'lines' | 'type' | 'words'>): string =>
  filled(words.how, {n: lines.length, round: Math.min(roundCount, lines.length), type})

/**
 * Returns a patrol sheet as XHTML without its head: facts, one row for each clause, where to sign. A browser shows it as a command prints it.
 *
 * @clause SW-SUP-004 id, what was seen, result
 */
export function sheetHtml(sheet: PrintedSheet): string {
  const {lines, on, edition, point, town, sample, type, assessed, theme, words: t, names} = sheet
  const parties = [...Object.values(names.parties), t.townParty, t.countyParty]
  const facts: readonly (readonly [string, string])[] = [
    [t.point, escaped(point)],
    [t.town, escaped(town)],
    [t.on, escaped(on)],
    [t.time, ''],
    [t.theme, escaped(theme ?? t.noTheme)],
    [t.type, escaped(`${type}${assessed ? '' : t.notAssessed}`)],
  ]
  return `${sample ? `<p class="sample">${escaped(t.sample)}</p>` : ''}
<dl>${facts.map(([term, detail]) => `<div><dt>${escaped(term)}</dt><dd>${detail}</dd></div>`).join('')}
<div class="parties"><dt>${escaped(t.party)}</dt><dd>${parties.map((party) => `<span>${t.boxes}${escaped(party)}</span>`).join(' ')}</dd></div></dl>
<table><caption>${escaped(filled(t.caption, {n: lines.length}))}</caption><thead><tr>${[t.clause, t.question, t.result, t.seen]
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join('')}</tr></thead><tbody>${lines.map((line) => row(line, sheet)).join('')}</tbody></table>
<p>${escaped(t.atOnce)}${t.gap}${escaped(t.facts)}</p>
<p class="how">${escaped(howDrawn(sheet))}${t.gap}${escaped(`${t.edition}${t.colon}${edition}${t.stop}`)}</p>
<p class="sign">${t.sign.map((one) => `<span>${escaped(one)}</span>`).join('')}</p>`
}

function row(line: PatrolLine, {clauses, words: t, names, judged}: PrintedSheet): string {
  const clause = clauses.get(line.clause)
  if (!clause) throw new Error(`${line.clause} is drawn, so it is among the clauses of the sheet`)
  const ways = (['look', 'ask'] as const).filter((way) => clause.checks.includes(way)).map((way) => t[way])
  const results = boxes.filter((status) => status !== 'not-applicable' || clause.conditional)
  return `<tr><th scope="row">${escaped(clause.number)}<br/><small lang="en">${escaped(line.clause)}</small></th><td><b>${escaped(clause.title)}</b> <small>${escaped(
    [ways.join(t.list), names.groups[line.group], reasonWords(line, t)].join(' · '),
  )}</small><br/>${escaped(clause.met)}${judged && clause.judged !== '' ? `<br/><small>${escaped(filled(t.judged, {text: clause.judged}))}</small>` : ''}</td><td class="boxes">${results
    .map((status) => `<span>${t.boxes}${escaped(names.statuses[status])}</span>`)
    .join(' ')}</td><td></td></tr>`
}
