import {judging, type Rules} from '../assessment/assess.ts'
import {fallsShort, isSettled} from '../assessment/credit.ts'
import type {AssessmentRecord} from '../assessment/schema.ts'
import {decidedOn, workedOutBy} from '../proceedings/decided.ts'
import {workingCalendar} from '../proceedings/due.ts'
import {type Round, roundsOf} from '../proceedings/rounds.ts'
import type {DecidedType, Step} from '../proceedings/step.ts'

/** Points whose whole procedure is shown, and what happens in it. */
const stories = {
  'sample-shuxiangli': 'plea',
  'sample-chungeng': 'waiver',
  'sample-daoxiangtang': 'downgrade',
} as const

const storyOf = (id: string): (typeof stories)[keyof typeof stories] | undefined =>
  Object.entries(stories).find(([point]) => point === id)?.[1]

/** Returns the day of a self-assessment before the review of `reviewedOn`; undefined for points that show no procedure of that time. */
export const earlySelf = (id: string, reviewedOn: string): string | undefined =>
  storyOf(id) === 'downgrade' ? later(reviewedOn, -10) : undefined

/**
 * Returns the findings of a review with the facts of whatever it found short, at points that show a whole procedure; those of any other as they
 * are.
 */
export function withFacts(id: string, findings: AssessmentRecord['findings'], rules: Rules): AssessmentRecord['findings'] {
  if (!storyOf(id)) return findings
  const checks = new Map(rules.clauses.map((clause) => [clause.id, clause.checks[0]]))
  const facts = {
    look: '到场看到与条文不一致，见照片。',
    measure: '量三处，有一处不足。',
    document: '抽查五份，有缺项。',
    ask: '问两个人，说法不一。',
  }
  return Object.fromEntries(
    Object.entries(findings).map(([clause, finding]) => {
      const check = checks.get(clause)
      return [clause, fallsShort(finding.status) && check ? {...finding, note: facts[check]} : finding]
    }),
  )
}

/** Returns invented proceedings of the points that show a whole one, by `rules`; undefined for any other. */
export function sampleProceedings(id: string, assessments: readonly AssessmentRecord[], rules: Rules): Step[] | undefined {
  const story = storyOf(id)
  const pairs = assessments.flatMap((own, i) => {
    const review = assessments[i + 1]
    return own.by === 'self' && review?.by === 'county' ? [{own, review}] : []
  })
  const last = pairs.at(-1)
  if (!story || !last) return undefined
  const book = new Book(assessments, rules)
  if (story === 'downgrade') for (const pair of pairs.slice(0, -1)) fall(book, pair)
  const at = open(book, last)
  if (story === 'plea') plead(book, at)
  if (story === 'waiver') object(book, at)
  close(book, at)
  return book.steps
}

const later = (day: string, workingDays: number) => workingCalendar().add(day, workingDays)

type Unnumbered<One> = One extends Step ? Omit<One, 'no'> : never

/** A record that is being written: each step gets its number, each type follows from what was found. */
class Book {
  readonly steps: Step[] = []
  readonly assessments: readonly AssessmentRecord[]
  readonly rules: Rules

  constructor(assessments: readonly AssessmentRecord[], rules: Rules) {
    this.assessments = assessments
    this.rules = rules
  }

  /** Adds a step and returns its number. */
  add(step: Unnumbered<Step>): number {
    const no = this.steps.length + 1
    this.steps.push({no, ...step})
    return no
  }

  get round(): Round {
    const round = roundsOf(this.steps).at(-1)
    if (!round) throw new Error('a procedure begins with a review')
    return round
  }

  /** The clauses that leave a higher type possible on a day; none if nothing does. */
  openFor(on: string): string[] {
    const decided = decidedOn({assessments: this.assessments, proceedings: this.steps}, this.round, on)
    const worked = decided && workedOutBy(this.rules, decided)
    const higher = worked?.possible
    if (!higher) return []
    return worked.findings
      .filter(({clause, status}) => clause.applies[higher] === 'required' && !isSettled(status))
      .map(({clause: {id}}) => id)
  }

  /** The type that what was found by `on` comes to. */
  comesTo(on: string): DecidedType {
    const decided = decidedOn({assessments: this.assessments, proceedings: this.steps}, this.round, on)
    return (decided && workedOutBy(this.rules, decided).type) ?? 'none'
  }
}

interface Pair {
  readonly own: AssessmentRecord
  readonly review: AssessmentRecord
}

interface Opened extends Pair {
  readonly reviewNo: number
  /** The day on which the opinion reached the point. */
  readonly told: string
}

const county = {post: '示例县政务服务中心标准化岗', from: 'county'} as const
const neighbour = {post: '邻镇便民服务中心值班长岗', from: 'other-town'} as const
const own = '本镇便民服务中心联络岗'
const checker = '示例县政务服务中心督查岗'

function open(book: Book, pair: Pair): Opened {
  const {own: self, review} = pair
  const reviewNo = book.add({
    step: 'review',
    on: review.on,
    by: 'county',
    self: self.on,
    posts: [county, neighbour],
    recused: [{post: own, because: '包联本站点'}],
  })
  const told = later(review.on, 1)
  book.add({step: 'opinion', on: told, by: 'county', to: reviewNo})
  book.add({step: 'notice', on: later(told, 1), by: 'county', type: book.comesTo(told), until: later(told, 6)})
  return {...pair, reviewNo, told}
}

/** The decision, on the day after the time for pleas. */
function close(book: Book, {told, review, reviewNo}: Opened): void {
  const looked = later(told, 8)
  const open = book.openFor(looked)
  if (open.length > 0)
    book.add({
      step: 'recheck',
      on: looked,
      by: 'county',
      to: reviewNo,
      found: Object.fromEntries(open.map((id, i) => [id, {status: i % 3 === 0 ? 'partly-met' : 'not-met'}])),
    })
  const on = later(told, 11)
  book.add({step: 'decision', on, by: 'county', type: book.comesTo(on), edition: review.edition})
}

/** Clauses that earn points, which the review found short. */
const short = ({rules}: Book, {review}: Pair) =>
  judging(rules).filter(({id, gate}) => gate === undefined && fallsShort(review.findings[id]?.status ?? 'met'))

function plead(book: Book, opened: Opened): void {
  const {told, reviewNo, own: self} = opened
  const [first, second] = short(book, opened).filter(({id}) => self.findings[id]?.status === 'met')
  if (!first || !second) throw new Error('no two clauses differ, of which a plea could be made')
  const no = book.add({
    step: 'plea',
    on: later(told, 3),
    by: 'self',
    to: reviewNo,
    clauses: {
      [first.id]: '复核当天相关材料送镇装订，没有看到；现已取回，附目录和照片。',
      [second.id]: '站点认为现在的做法已经符合，附照片。',
    },
  })
  book.add({
    step: 'reply',
    on: later(told, 8),
    by: 'county',
    to: no,
    posts: [checker],
    clauses: {
      [first.id]: {upheld: true, because: '到站点核对原件，内容齐全，日期早于复核。', found: {status: 'met'}},
      [second.id]: {upheld: false, because: '再次到场查看，情况与复核记录相同。'},
    },
  })
}

function object(book: Book, opened: Opened): void {
  const {told} = opened
  const no = book.add({
    step: 'objection',
    on: later(told, 3),
    by: 'resident',
    says: '公示写下午有人值守，前一天下午去，窗口没有人。',
  })
  const [waived] = short(book, opened).filter(({id}) => /^HW-(SITE|AREA)-/.test(id))
  if (!waived) throw new Error('no clause is short that could be waived')
  book.add({
    step: 'waiver',
    on: later(told, 5),
    by: 'county',
    clause: waived.id,
    because: '房屋为租用，产权人在租期内不同意改动，租期到2027年8月底。',
    until: '2027-08-31',
  })
  book.add({
    step: 'reply',
    on: later(told, 7),
    by: 'county',
    to: no,
    posts: [checker],
    upheld: false,
    because: '查看当日排班和上门服务记录，值守人员外出上门，门口挂有告示并写明返回时间；公示期内再次到场，有人值守。',
  })
}

/** A type that is decided, and lost over a clause of the gate that was not put right. */
function fall(book: Book, pair: Pair): void {
  const opened = open(book, pair)
  close(book, opened)
  const decidedOnDay = later(opened.told, 11)
  const clause = judging(book.rules).find(({id, gate}) => gate !== undefined && pair.review.findings[id]?.status === 'met')
  if (!clause) throw new Error('no clause of the gate is met that could be lost')
  const from = book.comesTo(decidedOnDay)
  const ordered = later(decidedOnDay, 5)
  const until = later(ordered, 10)
  const order = book.add({
    step: 'rectification',
    on: ordered,
    by: 'town',
    clauses: [clause.id],
    because: '镇巡查时看到的情况与定级时不同，当场拍照，站点已签收。',
    until,
  })
  book.add({step: 'recheck', on: later(until, 2), by: 'town', to: order, found: {[clause.id]: {status: 'not-met'}}})
  const fell = later(until, 6)
  book.add({
    step: 'downgrade',
    on: fell,
    by: 'county',
    to: order,
    from,
    type: book.comesTo(fell),
    because: '整改期满到场复查，仍未改好。改好以后可随时申请复评。',
  })
  const asked = book.add({step: 'request', on: later(fell, 10), by: 'self', because: '已经改好，附改前改后照片，请安排复评。'})
  book.add({
    step: 'reply',
    on: later(fell, 15),
    by: 'county',
    to: asked,
    posts: [checker],
    upheld: true,
    because: '照片可以看清，列入下一批复核，先交自评表。',
  })
  book.add({
    step: 'bad-review',
    on: later(fell, 16),
    by: 'post',
    answered: later(fell, 14),
    says: '评价器上连按两次，第二次是误按，当时办件记录和叫号记录都在。',
  })
  book.add({
    step: 'reply',
    on: later(fell, 19),
    by: 'town',
    to: book.steps.length,
    posts: ['本镇便民服务中心督查岗'],
    upheld: true,
    because: '评价器日志在同一件上相隔两秒有两次评价，保留原评价，在旁注明。',
  })
}
