import type {InBoth} from '../../handbooks/language/both.ts'

/** What a plan of a joint approval says, on the page and where it is worked out again in the browser. {…} stand for values. */
export interface PlanWords {
  readonly summary: string
  readonly saved: string
  readonly year: string
  readonly promise: string
  readonly leftOut: string
  readonly noYear: string
  readonly chains: string
  readonly chain: string
  readonly ungroundedTitle: string
  readonly ungrounded: string
  readonly atOnce: string
  readonly grounded: string
  readonly chart: string
  readonly table: string
  readonly head: readonly [step: string, body: string, time: string, start: string, end: string, float: string, gain: string, waits: string]
  readonly working: string
  readonly workingOne: string
  readonly calendar: string
  readonly calendarOne: string
  readonly aside: string
  readonly semicolon: string
  readonly noLess: string
  readonly sample: string
  readonly from: string
  readonly critical: string
  readonly startsAtOnce: string
  readonly noGround: string
  readonly formerly: string
  readonly none: string
  readonly month: string
  readonly uncovered: string
  readonly list: string
  readonly colon: string
}

export const words: InBoth<PlanWords> = {
  zh: {
    summary: '{from}受理，最迟{to}办结：{working}个工作日，日历上{calendar}天。',
    saved: '一个环节办完再办下一个，要{all}个工作日；一起办省{saved}个工作日（{percent}%）。',
    year: '全年{starts}个受理日逐日算过：最短{shortest}个工作日，居中{median}个，最长{longest}个（{worst}受理时），日历上最多{most}天。',
    promise: '可以承诺的是最长的{longest}个工作日：哪天受理都能办到。',
    leftOut: '另有{n}个受理日会办到下一年，下一年的放假安排没有收录，没有算。',
    noYear: '没有一个受理日能在已收录的年份里办完，不能给出承诺的天数。',
    chains: '多数时候决定总时限的环节',
    chain: '{steps}：{starts}个受理日',
    ungroundedTitle: '没有注明依据的先后',
    ungrounded: '{step}要等{after}',
    atOnce: '这些环节如果同时办，最长{longest}个工作日，少{less}个。先问清楚为什么要等。',
    grounded: '每一处先后都注明了依据。',
    chart: '计划图：{from}至{to}，逐个环节的起止日期，与下表相同',
    table: '各环节的起止',
    head: ['环节', '承办', '用时', '开始', '结束', '可以晚', '少一天能提前', '等什么，依据'],
    working: '{n}个工作日',
    workingOne: '1个工作日',
    calendar: '{n}个自然日',
    calendarOne: '1个自然日',
    aside: '{text}（{aside}）',
    semicolon: '；',
    noLess: '这些环节同时办，最长的总时限也不会缩短。',
    sample: '示例',
    from: '出处：{source}',
    critical: '不能晚',
    startsAtOnce: '受理即开始',
    noGround: '没有注明依据',
    formerly: '当时为{name}',
    none: '—',
    month: '{month}月',
    uncovered: '办结会到没有收录放假安排的年份，不能计算；换一个受理日，或者缩短用时。',
    list: '、',
    colon: '：',
  },
  en: {
    summary: 'Accepted on {from}, done by {to} at the latest: {working} working days, {calendar} days on the wall.',
    saved: 'One step after another it takes {all} working days; together it saves {saved} ({percent} %).',
    year: 'Over all {starts} days of acceptance of the year: shortest {shortest} working days, median {median}, longest {longest} (accepted on {worst}), at most {most} days on the wall.',
    promise: 'What can be promised is the longest, {longest} working days: it is kept whatever the day.',
    leftOut: '{n} more days of acceptance run into the next year, whose holidays are not known here; they were not counted.',
    noYear: 'No day of acceptance ends within the years that are known, so no promise can be given.',
    chains: 'Steps that mostly decide the whole time',
    chain: '{steps}: {starts} days of acceptance',
    ungroundedTitle: 'Waits without a ground',
    ungrounded: '{step} waits for {after}',
    atOnce: 'If these ran at once, the longest would be {longest} working days, {less} fewer. Ask first why they wait.',
    grounded: 'Every wait has its ground.',
    chart: 'Chart of the plan from {from} to {to}: the dates of each step, as in the table below',
    table: 'Dates of the steps',
    head: ['Step', 'Body', 'Time', 'Starts', 'Ends', 'May be late by', 'A day less gains', 'Waits for, and why'],
    working: '{n} working days',
    workingOne: '1 working day',
    calendar: '{n} calendar days',
    calendarOne: '1 calendar day',
    aside: '{text} ({aside})',
    semicolon: '; ',
    noLess: 'If these ran at once, the longest time would be no shorter.',
    sample: 'sample',
    from: 'source: {source}',
    critical: 'not at all',
    startsAtOnce: 'starts at once',
    noGround: 'no ground given',
    formerly: 'then {name}',
    none: '—',
    month: '{month}/',
    uncovered: 'It would end in a year whose holidays are not known here; choose another day, or shorten a step.',
    list: ', ',
    colon: ': ',
  },
}
