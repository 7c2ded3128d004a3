import {say} from '../../handbooks/language/both.ts'
import {judging} from '../assessment/assess.ts'
import {credit, fallsShort} from '../assessment/credit.ts'
import {type FindingRecord, statusNames} from '../assessment/schema.ts'
import {decidedOn, workedOutBy} from '../proceedings/decided.ts'
import {dayOf, workingCalendar} from '../proceedings/due.ts'
import {pleaEnd} from '../proceedings/duties.ts'
import {decidedNames} from '../proceedings/names.ts'
import {reviewed, selfOf} from '../proceedings/rounds.ts'
import {isStep, type StepOf} from '../proceedings/step.ts'
import {type Matter, numbered, type Paper, wordsFor} from './matter.ts'

/** A clause that a review looked at, with what the point and the review found. */
interface Row {
  readonly id: string
  readonly self: FindingRecord | undefined
  readonly review: FindingRecord
}

function rowsOf(step: StepOf<'review'>, {record, edition}: Matter): Row[] {
  const [self, found] = [selfOf(record, step)?.findings ?? {}, reviewed(record, step)?.findings ?? {}]
  return judging(edition).flatMap(({id}) => {
    const review = found[id]
    return review && review.status !== 'unchecked' ? [{id, self: self[id], review}] : []
  })
}

/** Whether a review found less than the point did. */
const isLess = ({self, review}: Row) => (credit[review.status] ?? 1) < (self ? (credit[self.status] ?? 0) : 1)

/** Returns the opinion of a review: what was found, the type proposed, and until when the point may plead. */
export function opinionPaper(step: StepOf<'review'>, matter: Matter): Paper {
  const {record, round, edition, pen} = matter
  const t = wordsFor(pen)
  const {text, both, quoted, facts, clause} = pen
  const rows = rowsOf(step, matter)
  const told = rows.filter(
    (row) => fallsShort(row.review.status) || row.review.status === 'recheck' || row.self?.status !== row.review.status,
  )
  const opinion = round.steps.find(isStep('opinion'))
  const decided = decidedOn(record, round, opinion?.on ?? step.on)
  const type = round.steps.find(isStep('notice'))?.type ?? (decided && (workedOutBy(edition, decided).type ?? 'none'))
  const plea = pleaEnd(round, workingCalendar())
  const status = (found: FindingRecord | undefined) =>
    found ? both({zh: statusNames.zh[found.status], en: statusNames.en[found.status]}) : ''
  const names = say(pen.locale)(decidedNames)
  const posts = (list: readonly {readonly post: string}[]) => list.map(({post}) => quoted(post)).join(text(t.list)) || text(t.none)
  const body = `<p>${both(matter.entry.name)}</p><p>${text(t.opinion.intro)}</p>
${facts([
  [t.fact.self, step.self],
  [t.fact.review, step.on],
  [t.fact.posts, posts(step.posts)],
  [t.fact.recused, posts(step.recused)],
  [t.fact.edition, text(t.edition(edition.id))],
  [t.fact.looked, text(t.looked(rows.length, judging(edition).length))],
  [t.fact.proposed, type ? text(names[type]) : ''],
  [t.fact.pleaUntil, (plea && (dayOf(plea) ?? text(t.unknownDay))) ?? ''],
  [t.fact.pleaTo, ''],
])}
<h2>${text(t.opinion.short)}</h2>
${pen.table(
  [t.column.clause, t.column.self, t.column.review, t.column.seen],
  [40, 12, 12, 36],
  told.map(({id, self, review}) => [clause(id), status(self), status(review), quoted(review.note ?? '')]),
)}
<p>${text(t.opinion.rest(rows.length - told.length))}</p>`
  return {
    id: numbered(step.no, 'opinion'),
    title: t.opinion.title,
    on: opinion?.on ?? step.on,
    body,
    clauses: ['SW-RATE-009', 'SW-RATE-007'],
  }
}

/** Returns the form on which a point pleads: blank, with the clauses on which the review found less than the point did. */
export function pleaPaper(step: StepOf<'review'>, matter: Matter): Paper {
  const {round, pen} = matter
  const t = wordsFor(pen)
  const {text, both, clause, quoted} = pen
  const plea = pleaEnd(round, workingCalendar())
  const status = ({status: one}: FindingRecord) => both({zh: statusNames.zh[one], en: statusNames.en[one]})
  const rows = rowsOf(step, matter).filter(isLess)
  const body = `<p>${both(matter.entry.name)}</p><p>${text(t.plea.intro)}</p>
${pen.facts([
  [t.fact.review, step.on],
  [t.fact.pleaUntil, (plea && (dayOf(plea) ?? text(t.unknownDay))) ?? ''],
  [t.fact.pleaTo, ''],
])}
${pen.table(
  [t.column.clause, t.column.review, t.column.view],
  [34, 26, 40],
  [
    ...rows.map(({id, review}) => [
      clause(id),
      `${status(review)}${review.note === undefined ? '' : `<br/>${quoted(review.note)}`}`,
      undefined,
    ]),
    [text(t.plea.other), '', undefined],
  ],
)}`
  return {
    id: numbered(step.no, 'plea-form'),
    title: t.plea.title,
    on: step.on,
    body,
    seal: `<p>${text(t.plea.sign)}</p>`,
    clauses: ['SW-RATE-011'],
  }
}
