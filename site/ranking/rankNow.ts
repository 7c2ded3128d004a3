import '../shell/withoutEval.ts'
import {budgets, sizeOf} from '../../handbooks/input/budget.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {calendarOf, type YearOfDays} from '../../handbooks/register/calendarOf.ts'
import {penWith} from '../../points/notice/penWith.ts'
import {alike, type Fault} from '../../points/ranking/fault.ts'
import {honours} from '../../points/ranking/honour.ts'
import {rankingPapers} from '../../points/ranking/papers.ts'
import {sampleRules, sampleScores} from '../../points/ranking/sample.ts'
import {scoreCsv} from '../../points/ranking/scoreCsv.ts'
import type {Stage} from '../../points/ranking/stage.ts'
import {type RankingFaults, workOut} from '../../points/ranking/workOut.ts'
import {siteFile} from '../address/siteFile.ts'
import {paperHtml} from './paperHtml.ts'
import {words} from './rankNow.words.ts'

/** What an officer chose; the files stay on the device. */
export interface Asked {
  readonly rules: File | undefined
  readonly scores: File | undefined
  readonly stage: Stage
  readonly locale: Locale
  readonly years: readonly YearOfDays[]
}

/** What the page shows: markup whose every word is escaped, and the files that can be downloaded. */
export interface Shown {
  readonly html: string
  readonly files: readonly {readonly path: string; readonly text: string}[]
  /** Whether it worked; otherwise the markup says what is wrong. */
  readonly good: boolean
}

/** Returns the sample rules and the sample sheet as files, as somebody would choose them. */
export const sampleFiles = (stage: Stage['stage']): {readonly rules: File; readonly scores: File} => ({
  rules: new File([sampleRules], 'rules.yaml'),
  scores: new File([scoreCsv(sampleScores({replies: stage === 'final'}))], 'scores.csv'),
})

/** Returns what the page shows of a ranking: its papers, or everything that is wrong. Loaded when it is first asked for. */
export async function rankNow(asked: Asked): Promise<Shown> {
  try {
    return await ranked(asked)
  } catch {
    // A file that was moved since it was chosen, a folder that was dropped, names of clauses that do not arrive: nothing of a ranking is shown.
    const write =
      asked.locale === 'zh-Hant' ? (await import('../../handbooks/language/traditional.ts')).toTraditional : (text: string) => text
    const t = say(asked.locale)(words)
    return {html: `<h2 tabindex="-1">${escaped(write(t.lacking))}</h2><p>${escaped(write(t.gone))}</p>`, files: [], good: false}
  }
}

async function ranked({rules, scores, stage, locale, years}: Asked): Promise<Shown> {
  const write = locale === 'zh-Hant' ? (await import('../../handbooks/language/traditional.ts')).toTraditional : (text: string) => text
  const said = say(locale)
  const t = said(words)
  const text = (of: string) => escaped(write(of))
  const lacking = [...(rules ? [] : [t.needRules]), ...(scores ? [] : [t.needScores]), ...(stage.on === '' ? [t.needOn] : [])]
  const format = /\.(xlsx|csv)$/i.exec(scores?.name ?? '')?.[1]?.toLowerCase()
  if (rules && !/\.ya?ml$/i.test(rules.name)) lacking.push(t.otherKind(rules.name))
  if (scores && format !== 'xlsx' && format !== 'csv') lacking.push(t.otherKind(scores.name))
  if (rules && rules.size > budgets.bytes.yaml) lacking.push(t.tooLarge(rules.name, sizeOf(budgets.bytes.yaml)))
  const most = format === 'xlsx' ? budgets.bytes.workbook : budgets.bytes.csv
  if (scores && scores.size > most) lacking.push(t.tooLarge(scores.name, sizeOf(most)))
  const given = rules && lacking.length === 0 ? utf8In(await rules.arrayBuffer()) : undefined
  if (rules && lacking.length === 0 && given === undefined) lacking.push(t.notUtf8)
  if (given === undefined || !scores || (format !== 'xlsx' && format !== 'csv'))
    return {
      html: `<h2 tabindex="-1">${text(t.lacking)}</h2><ul>${lacking.map((one) => `<li>${text(one)}</li>`).join('')}</ul>`,
      files: [],
      good: false,
    }
  const clauses: Readonly<Record<string, readonly [number: string, zh: string, en: string]>> = await (
    await siteFile('/data/clause-names.json')
  ).json()
  const calendar = calendarOf(years, 'calendar')
  const result = await workOut({
    rules: given,
    scores: {bytes: new Uint8Array(await scores.arrayBuffer()), format},
    stage,
    isClause: (id) => Object.hasOwn(clauses, id),
    calendar,
  })
  if ('faults' in result) return {html: faultsHtml(result.faults, {said, t, text}), files: [], good: false}
  const {ranking} = result
  const pen = penWith(locale, {
    clauseOf: (id) => {
      const [number, zh, en] = clauses[id] ?? []
      return number === undefined || zh === undefined || en === undefined ? undefined : {number, title: {zh, en}}
    },
    write,
    withoutWidths: true,
  })
  const papers = rankingPapers(ranking, pen, calendar)
  const flags = stage.stage === 'final' ? honours(ranking) : []
  const buttons = papers.map(
    ({id, title, to}) =>
      `<button type="button" data-print="${escaped(id)}">${text(t.print(title))}${to === undefined ? '' : ` ${pen.quoted(to)}`}</button>`,
  )
  const downloads = flags.map(
    ({path, spec}) => `<li><button type="button" data-download="${escaped(path)}">${text(path)}</button> ${pen.quoted(spec.text.zh)}</li>`,
  )
  const html = `<h2 tabindex="-1">${text(t.result)}</h2>
<p>${text(t.done(papers.length))}</p>
<p data-actions><button type="button" data-print="">${text(t.printAll)}</button>${buttons.join('')}</p>
${downloads.length > 0 ? `<section data-actions><h3>${text(t.flags)}</h3><p>${text(t.flagsHelp)}</p><ul>${downloads.join('')}</ul></section>` : ''}
${papers.map((paper) => paperHtml(paper, ranking.rules, pen, text(t.table))).join('\n')}`
  return {html, files: flags.map(({path, text: yaml}) => ({path, text: yaml})), good: true}
}

interface Saying {
  readonly said: (both: InBoth) => string
  readonly t: (typeof words)['zh']
  readonly text: (words: string) => string
}

function faultsHtml({rules, scores}: RankingFaults, {said, t, text}: Saying): string {
  const row = ({line, at, message, clause}: Fault) => {
    const where = [...(line === undefined ? [] : [t.line(line)]), said(at)].filter((one) => one !== '').join(said(alike(' ')))
    return `<tr><th scope="row">${text(where)}</th><td>${text(said(message))}${clause === undefined ? '' : ` <small>${clause}</small>`}</td></tr>`
  }
  const table = (name: string, faults: readonly Fault[]) =>
    faults.length === 0
      ? ''
      : `<h3>${text(name)}</h3><div data-scroll tabindex="0" role="group" aria-label="${text(`${name} ${t.table}`)}"><table><thead><tr><th scope="col">${text(t.where)}</th><th scope="col">${text(t.what)}</th></tr></thead><tbody>${faults.map(row).join('')}</tbody></table></div>`
  return `<h2 tabindex="-1">${text(t.faults(rules.length + scores.length))}</h2>${table(t.faultsIn.rules, rules)}${table(t.faultsIn.scores, scores)}`
}

function utf8In(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
