import {pointTypes} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {written} from '../../handbooks/language/locale.ts'
import {printLimit} from '../../handbooks/limit/limit.ts'
import type {Assessment} from '../assessment/assess.ts'
import {gapOf} from '../assessment/gap.ts'
import {statusNames} from '../assessment/schema.ts'
import {decidedOn, workedOutBy} from '../proceedings/decided.ts'
import {decidedNames} from '../proceedings/names.ts'
import {replyTo} from '../proceedings/rounds.ts'
import {isStep, type StepOf} from '../proceedings/step.ts'
import {type Matter, numbered, type Paper, wordsFor} from './matter.ts'

/**
 * Returns the notice of a decision, with all that it states.
 *
 * @clause SW-RATE-015 what it states
 */
export function decisionPaper(step: StepOf<'decision'>, matter: Matter): Paper {
  const {entry, record, round, edition, pen} = matter
  const t = wordsFor(pen)
  const {text, facts, quoted, clause} = pen
  const said = say(pen.locale)
  const name = said(entry.name)
  const type = said(decidedNames)[step.type]
  const decided = decidedOn(record, round, step.on)
  const worked = decided && workedOutBy(edition, decided)
  const waivers = [...(decided?.waived.values() ?? [])]
  const body = `<p>${text(step.type === 'none' ? t.decision.introNone(name) : t.decision.intro(name, type))}</p>
${facts([
  [t.fact.type, text(type)],
  [t.fact.decided, step.on],
  [t.fact.edition, text(t.edition(step.edition))],
])}
${worked ? pointsTable(worked, matter) : ''}
<h2>${text(t.decision.pleas)}</h2>
${pleaList(step, matter)}
<h2>${text(t.decision.waivers)}</h2>
${
  waivers.length === 0
    ? `<p>${text(t.none)}</p>`
    : pen.table(
        [t.fact.clause, t.fact.because, t.fact.until],
        [36, 46, 18],
        waivers.map((waiver) => [clause(waiver.clause), quoted(waiver.because), waiver.until]),
      )
}
${worked ? gapPart(worked, matter) : ''}
<p>${text(t.decision.again)}</p>
<p>${text(t.decision.post(printLimit(limits.postingWorkingDays, written(pen.locale), 'max')))}</p>`
  return {id: numbered(step.no, 'decision'), title: t.decision.title, on: step.on, body, clauses: ['SW-RATE-015', 'SW-RATE-014']}
}

function pointsTable(worked: Assessment, {pen}: Matter): string {
  const t = wordsFor(pen)
  const {text, both} = pen
  const rows = pointTypes.map((type) => {
    const {points, barring} = worked.types[type]
    return [
      both({zh: typeNames.zh[type], en: typeNames.en[type]}),
      String(points?.due ?? ''),
      points ? String(points.earned + points.bonus) : '',
      String(points?.needed ?? ''),
      barring.length === 0 ? text(t.none) : barring.map(({clause: {id}}) => id).join(text(t.list)),
    ]
  })
  return `<h2>${text(t.decision.points)}</h2>
${pen.table([t.column.type, t.column.due, t.column.earned, t.column.line, t.column.gate], [16, 14, 20, 14, 36], rows)}`
}

/** Every plea and objection before the decision, and what came of it. */
function pleaList(decision: StepOf<'decision'>, {round, pen}: Matter): string {
  const t = wordsFor(pen)
  const {text, quoted, clause} = pen
  const outcome = (upheld: boolean) => text(upheld ? t.upheld : t.refused)
  const rows = round.steps
    .filter(isStep('plea', 'objection'))
    .filter(({no}) => no < decision.no)
    .flatMap((one): (readonly string[])[] => {
      const reply = replyTo(round.steps, one.no)
      if (one.step === 'objection')
        return [[text(t.decision.step(one.no)), reply ? outcome(reply.upheld ?? false) : '', quoted(reply?.because ?? '')]]
      return Object.keys(one.clauses).map((id) => {
        const said = reply?.clauses?.[id]
        return [clause(id), said ? outcome(said.upheld) : '', quoted(said?.because ?? '')]
      })
    })
  return rows.length === 0 ? `<p>${text(t.none)}</p>` : pen.table([t.column.clause, t.column.upheld, t.column.because], [36, 14, 50], rows)
}

function gapPart(worked: Assessment, {pen}: Matter): string {
  const t = wordsFor(pen)
  const {text, clause} = pen
  const {next} = worked
  if (!next) return `<p>${text(t.decision.top)}</p>`
  const {way} = gapOf(worked)
  return `<h2>${text(t.decision.gap(say(pen.locale)(typeNames)[next.type]))}</h2>
<p>${text(t.decision.gapText(next.barring.length, next.points?.short ?? 0))}</p>
<ul>${way
    .slice(0, 10)
    .map(({finding}) => `<li>${clause(finding.clause.id)}</li>`)
    .join('')}</ul>`
}

/** Returns an order to put right. */
export function orderPaper(step: StepOf<'rectification'>, {entry, pen}: Matter): Paper {
  const t = wordsFor(pen)
  const {text, both, quoted, facts, clause} = pen
  const body = `<p>${both(entry.name)}</p><p>${text(t.rectification.intro)}</p>
${facts([
  [t.fact.because, quoted(step.because)],
  [t.fact.deadline, step.until],
])}
<ul>${step.clauses.map((id) => `<li>${clause(id)}</li>`).join('')}</ul>
<p>${text(t.rectification.plea)}</p>`
  return {id: numbered(step.no, 'order'), title: t.rectification.title, on: step.on, body, clauses: ['SW-RATE-019']}
}

/** Returns the notice of a downgrade. */
export function downgradePaper(step: StepOf<'downgrade'>, {entry, round, pen}: Matter): Paper {
  const t = wordsFor(pen)
  const {text, both, quoted, facts, clause} = pen
  const said = say(pen.locale)
  const look = round.steps.filter(isStep('recheck')).findLast(({to}) => to === step.to)
  const rows = Object.entries(look?.found ?? {}).map(([id, {status, note}]) => [
    clause(id),
    both({zh: statusNames.zh[status], en: statusNames.en[status]}),
    quoted(note ?? ''),
  ])
  const body = `<p>${text(t.downgrade.intro(said(entry.name)))}</p>
${facts([
  [t.fact.was, text(said(decidedNames)[step.from])],
  [t.fact.now, text(said(decidedNames)[step.type])],
  [t.fact.because, quoted(step.because)],
])}
<h2>${text(t.downgrade.found)}</h2>
${pen.table([t.column.clause, t.column.review, t.column.seen], [44, 16, 40], rows)}
<p>${text(t.downgrade.end)}</p>`
  return {id: numbered(step.no, 'downgrade'), title: t.downgrade.title, on: step.on, body, clauses: ['SW-RATE-020']}
}
