import {bilingual} from '../../handbooks/language/both.ts'

/** Sentences that the script of patrols says. {…} stand for values. */
export const words = bilingual({
  zh: {
    drawn: '{point}，{on}：{n}条。',
    unlisted: '名录里没有“{text}”，或者不止一个；从列表里选。',
    notOpen: '“{point}”不是开放的站点，不巡查。',
    noTheme: '没有叫“{text}”的主题；从列表里选。',
    noDate: '“{text}”不是日期；写成2026-12-15这样。',
    unread: '条款或者这个站点的数据没有读到，可能断网了；请再试一次。要在断网时用，事先在“离线使用”里保存窗口助手和这个站点。',
    laid: '{point}，{month}：{n}次。',
    badDay: '“{text}”不是{month}里的日子；写成{month}-08这样。',
    fails: '排不出来。放开下面任何一条都能排：',
    failTogether: '排不出来，不是放开一条就行，下面几条合在一起：',
    rules: {
      'each-party': '每一方来够次数（SW-SUP-001）',
      'not-twice': '同一方不连续（SW-SUP-003）',
      'working-days': '只排工作日',
      away: '不能来的日子不排',
      'per-day': '专员一天走的站点数',
    },
    title: '轮值表',
  },
  en: {
    drawn: '{point}, {on}: {n} clauses.',
    unlisted: 'The directory has no “{text}”, or several; choose from the list.',
    notOpen: '“{point}” is not an open point, so it is not patrolled.',
    noTheme: 'No theme is called “{text}”; choose from the list.',
    noDate: '“{text}” is no date; write it as 2026-12-15.',
    unread:
      'The clauses or the facts of this point could not be read, perhaps for want of a network; try again. To work without one, keep the counter and this point beforehand, under “Use offline”.',
    laid: '{point}, {month}: {n} patrols.',
    badDay: '“{text}” is no day of {month}; write it as {month}-08.',
    fails: 'No rota is possible. It would be without any one of these:',
    failTogether: 'No rota is possible, and not by dropping one rule alone; these bind together:',
    rules: {
      'each-party': 'every party comes as often as it has to (SW-SUP-001)',
      'not-twice': 'no party twice running (SW-SUP-003)',
      'working-days': 'working days only',
      away: 'no days on which a party is away',
      'per-day': 'how many points the commissioner visits a day',
    },
    title: 'Rota',
  },
})
export type PatrolWords = (typeof words)['zh']
