import type {InBoth} from '../../handbooks/language/both.ts'

/** What the page of due dates says as it counts, handed to its element in an attribute. {…} stand for values. */
export interface DueWords {
  readonly due: string
  readonly notBefore: string
  readonly movedFrom: string
  readonly mistakesTitle: string
  readonly mistakes: Readonly<Record<'calendarDays' | 'weekendsOnly' | 'firstDayCounted', string>>
  readonly stripTitle: string
  readonly head: readonly [day: string, sort: string, nth: string]
  readonly sorts: Readonly<Record<'weekday' | 'moved' | 'weekend' | 'unknown', string>>
  readonly invalid: string
  readonly uncovered: string
  readonly clause: string
  readonly event: Readonly<Record<'working' | 'calendar', string>>
}

export const words: InBoth<DueWords> = {
  zh: {
    due: '最迟{day}',
    notBefore: '最早{day}，还不能答复确定的日期：{year}年放假安排尚未收录，以国务院办公厅的通知为准。',
    movedFrom: '最后一日{day}是休息日，顺延到休息日结束的次日。',
    mistakesTitle: '常见的数错',
    mistakes: {
      calendarDays: '按自然日数，会数到{day}。',
      weekendsOnly: '只去掉周六、周日，不看放假安排，会数到{day}。',
      firstDayCounted: '把受理当天算作第一天，会数到{day}。',
    },
    stripTitle: '逐日数一遍',
    head: ['日期', '当日', '第几天'],
    sorts: {weekday: '工作日', moved: '调休上班', weekend: '休息日', unknown: '放假安排未收录'},
    invalid: '请填写受理日，期限填1至{most}的整数。',
    uncovered: '{year}年不在日历里，不能计算。',
    clause: '依据条款{id}',
    event: {
      working: '期限最后一日（{from}起算，{n}个工作日）',
      calendar: '期限最后一日（{from}起算，{n}个自然日）',
    },
  },
  en: {
    due: 'By {day} at the latest',
    notBefore:
      'Not before {day}; no certain date can be given yet: the holidays of {year} are not known here, and the State Council’s notice decides.',
    movedFrom: 'The last day, {day}, is a day off; the limit ends on the first day after it that is none.',
    mistakesTitle: 'Common mistakes',
    mistakes: {
      calendarDays: 'Counting every day comes to {day}.',
      weekendsOnly: 'Leaving out weekends only, not the public holidays, comes to {day}.',
      firstDayCounted: 'Counting the day of acceptance as the first comes to {day}.',
    },
    stripTitle: 'Day by day',
    head: ['Date', 'What it is', 'Day no.'],
    sorts: {weekday: 'working day', moved: 'weekend made a working day', weekend: 'weekend', unknown: 'holidays not known yet'},
    invalid: 'Give the day of acceptance, and a whole number of days from 1 to {most}.',
    uncovered: '{year} is not in the calendar, so nothing can be counted.',
    clause: 'Clause {id}',
    event: {
      working: 'Last day of the time limit (from {from}, working days: {n})',
      calendar: 'Last day of the time limit (from {from}, calendar days: {n})',
    },
  },
}
