import {say} from '../../handbooks/language/both.ts'
import {statusNames} from '../assessment/schema.ts'
import {decidedNames} from '../proceedings/names.ts'
import {isStep, type StepOf} from '../proceedings/step.ts'
import {type Matter, numbered, type Paper, wordsFor} from './matter.ts'

/** Returns the public notice of a proposed type. */
export function noticePaper(step: StepOf<'notice'>, {entry, round, edition, pen}: Matter): Paper {
  const t = wordsFor(pen)
  const {text, both, facts} = pen
  const said = say(pen.locale)
  const name = said(entry.name)
  const type = said(decidedNames)[step.type]
  const body = `<p>${text(step.type === 'none' ? t.notice.introNone(name) : t.notice.intro(name, type))}</p>
${facts([
  [t.fact.point, both(entry.name)],
  [t.fact.place, `${both(entry.town)} ${both(entry.place)}`],
  [t.fact.proposed, text(type)],
  [t.fact.review, round.reviews.map(({on}) => on).join(text(t.list))],
  [t.fact.edition, text(t.edition(edition.id))],
  [t.fact.period, text(t.period(step.on, step.until))],
  [t.fact.receiver, ''],
  [t.fact.contact, ''],
])}
<p>${text(t.notice.how)}</p>`
  return {id: numbered(step.no, 'notice'), title: t.notice.title, on: step.on, body, clauses: ['SW-RATE-010']}
}

/** Returns the reply to a plea, an objection, a request or a complaint about a bad rating. */
export function replyPaper(step: StepOf<'reply'>, {entry, record, pen}: Matter): Paper {
  const t = wordsFor(pen)
  const {text, both, quoted, facts, clause} = pen
  const of = record.proceedings?.find(({no}) => no === step.to)
  const outcome = (upheld: boolean) => text(upheld ? t.upheld : t.refused)
  const posts = step.posts.map(quoted).join(text(t.list))
  const given = Object.entries(step.clauses ?? {})
  const found = (id: string) => {
    const status = step.clauses?.[id]?.found?.status
    return status ? both({zh: statusNames.zh[status], en: statusNames.en[status]}) : ''
  }
  const intro =
    of?.step === 'plea' ? t.reply.plea(of.no, of.on) : of && isStep('objection', 'request', 'bad-review')(of) ? t.reply[of.step](of.on) : ''
  const says = of && (isStep('objection', 'bad-review')(of) ? of.says : isStep('request')(of) ? of.because : undefined)
  const body = `<p>${both(entry.name)}</p><p>${text(intro)}</p>
${facts([
  [t.fact.received, of?.on ?? ''],
  [t.fact.checker, posts],
  ...(says === undefined ? [] : ([[t.reply.said, quoted(says)]] as const)),
  ...(step.upheld === undefined ? [] : ([[t.fact.outcome, outcome(step.upheld)]] as const)),
  ...(step.because === undefined ? [] : ([[t.fact.reason, quoted(step.because)]] as const)),
])}
${
  given.length === 0
    ? ''
    : pen.table(
        [t.column.clause, t.column.says, t.column.upheld, t.column.because, t.column.now],
        [24, 26, 11, 27, 12],
        given.map(([id, {upheld, because}]) => [
          clause(id),
          quoted((of?.step === 'plea' && of.clauses[id]) || ''),
          outcome(upheld),
          quoted(because),
          found(id),
        ]),
      )
}`
  return {id: numbered(step.no, 'reply'), title: t.reply.title, on: step.on, body, clauses: [replyClause(of?.step)]}
}

const replyClause = (of: string | undefined) => (of === 'request' ? 'SW-RATE-022' : of === 'bad-review' ? 'SW-RATE-024' : 'SW-RATE-012')

/** Returns the decision on a waiver. */
export function waiverPaper(step: StepOf<'waiver'>, {entry, pen}: Matter): Paper {
  const t = wordsFor(pen)
  const {text, both, quoted, facts, clause} = pen
  const body = `<p>${both(entry.name)}</p><p>${text(t.waiver.intro)}</p>
${facts([
  [t.fact.clause, clause(step.clause)],
  [t.fact.because, quoted(step.because)],
  [t.fact.from, step.on],
  [t.fact.until, step.until],
])}
<p>${text(t.waiver.end)}</p>`
  return {id: numbered(step.no, 'waiver'), title: t.waiver.title, on: step.on, body, clauses: ['SW-RATE-016', 'SW-RATE-017']}
}
