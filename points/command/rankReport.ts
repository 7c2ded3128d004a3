import {extname} from 'node:path'
import {readBytes, readText, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {refuseUnless, utf8, writeFolder, writeOne} from '../../handbooks/input/output.ts'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {problemOf} from '../ranking/fault.ts'
import {readRules} from '../ranking/rules.ts'
import {sampleRules, sampleScores} from '../ranking/sample.ts'
import {toScoreForm} from '../ranking/scoreForm.ts'
import {placedLast, replyEnd} from '../ranking/stage.ts'
import {workOut} from '../ranking/workOut.ts'
import {identityOrUsual} from './identity.ts'
import {count, type Terminal} from './terminal.ts'

/** A ranking as it was asked for; days as `2026-10-20`. */
export interface RankWanted {
  readonly scores: string
  readonly rules: string
  readonly stage: 'reply' | 'final'
  readonly out: string
  readonly on?: string | undefined
  readonly sent?: string | undefined
  readonly rectifyBy?: string | undefined
  readonly locale: Locale
  readonly identity?: string | undefined
}

/**
 * Writes a blank score sheet, with the classes and criteria of the rules to choose from where some are given.
 *
 * @throws InputError with everything wrong in the rules, or if the file is of another kind or cannot be written.
 */
export async function writeTemplate(file: string, rulesFile: string | undefined, {at, nameOf, say}: Terminal): Promise<void> {
  const format = formatOf(nameOf(file))
  const rules = rulesFile === undefined ? undefined : readRules(readText({path: at(rulesFile), name: nameOf(rulesFile), as: 'yaml'}))
  if (rules && 'faults' in rules) throw new InputError(nameOf(rulesFile ?? ''), rules.faults.map(problemOf))
  writeOne(at(file), await toScoreForm(format, {rules: rules?.rules}))
  say(`wrote ${file}: a row for each window, one more for each deduction`)
}

/** Writes sample rules and a filled-in sample sheet into a new folder. @throws InputError if the folder is not empty. */
export async function writeSample(dir: string, {at, say}: Terminal): Promise<void> {
  refuseUnless(at(dir))
  const read = readRules(sampleRules)
  const rules = 'rules' in read ? read.rules : undefined
  writeFolder(at(dir), [
    {path: 'rules.yaml', bytes: utf8(sampleRules)},
    {path: 'scores.xlsx', bytes: await toScoreForm('xlsx', {rules, rows: sampleScores()})},
    {path: 'scores-with-replies.xlsx', bytes: await toScoreForm('xlsx', {rules, rows: sampleScores({replies: true})})},
  ])
  say(`wrote rules.yaml, scores.xlsx and scores-with-replies.xlsx to ${dir}: all made up`)
}

/**
 * Ranks windows and writes the papers of the stage into a new folder, all of them or none.
 *
 * @throws InputErrors with everything wrong in both files, or with each window placed last whose reply is not in the sheet.
 */
export async function rankWindows(wanted: RankWanted, terminal: Terminal): Promise<void> {
  const {at, nameOf, say} = terminal
  const {scores, rules, stage, out, on = today(), sent, rectifyBy, locale} = wanted
  refuseUnless(at(out))
  const [{loadCatalogue}, {makeRanking}] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../ranking/rankingFiles.ts'),
  ])
  const identity = await identityOrUsual(wanted.identity, terminal)
  const catalogue = loadCatalogue()
  const calendar = loadWorkingCalendar()
  const problems = new ProblemList()
  const text = problems.attempt(() => readText({path: at(rules), name: nameOf(rules), as: 'yaml'}))
  const bytes = problems.attempt(() => {
    refuseUnlessFile({path: at(scores), name: nameOf(scores)})
    const format = formatOf(nameOf(scores))
    return {format, bytes: readBytes({path: at(scores), name: nameOf(scores), as: format === 'xlsx' ? 'workbook' : 'csv'})}
  })
  if (text === undefined || bytes === undefined) return problems.throwIfAny()
  const result = await workOut({
    rules: text,
    scores: bytes,
    stage: stage === 'reply' ? {stage, on} : {stage, on, sent, rectifyBy},
    isClause: (id) => catalogue.clause.has(id),
    calendar,
  })
  if ('faults' in result) {
    for (const fault of result.faults.rules) problems.add(nameOf(rules), problemOf(fault))
    for (const fault of result.faults.scores) problems.add(nameOf(scores), problemOf(fault))
    return problems.throwIfAny()
  }
  const {ranking} = result
  const {files, papers, honours} = await makeRanking(ranking, {catalogue, calendar, locale, identity})
  writeFolder(at(out), files)
  for (const {type, class: class_, ranked, small, worst} of ranking.groups)
    say(
      `${type} ${class_}: ${count(ranked.length, 'window')} ranked, ${small.length} with a comment only${'named' in worst ? '' : `; nobody is named as last: ${why[worst.none]}`}`,
    )
  say(
    `wrote ${out}: ${count(papers.length, 'paper')}, each as PDF and HTML${honours > 0 ? `, and ${count(honours, 'honour sign')} for cunbiao sign` : ''}`,
  )
  if (stage === 'reply' && placedLast(ranking.groups).length > 0) {
    const end = replyEnd(calendar, on)
    say(
      'day' in end
        ? `replies until ${end.day}; the circular goes out after it`
        : `replies not before ${end.notBefore}: the holidays of ${end.unknownYear} are not known`,
    )
  }
}

const why = {few: 'too few windows', alike: 'the scores are alike', shaken: 'one record decides who they are'} as const

function formatOf(name: string): 'xlsx' | 'csv' {
  const ending = extname(name).toLowerCase()
  if (ending === '.xlsx') return 'xlsx'
  if (ending === '.csv') return 'csv'
  throw new InputError(name, [{at: '', message: `ends in "${ending}"; use .xlsx or .csv`}])
}
