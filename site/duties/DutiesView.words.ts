import type {Bearer} from '../../handbooks/clause/clause.ts'
import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: {village: '站点职责册', town: '镇（街道）职责册', county: '县（市、区）职责册'} satisfies Record<Bearer, string>,
    lead: {
      village: (n: number, e: string) => `${e}两本手册中由站点自己做的${n}条，按章排列。站点的类型只按这些条款评定。`,
      town: (n: number, e: string) =>
        `${e}两本手册中由镇（街道）做的${n}条，按章排列。这些条款不影响站点的类型，镇（街道）的检查结果另记。`,
      county: (n: number, e: string) =>
        `${e}两本手册中由县（市、区）做的${n}条，按章排列。这些条款不影响站点的类型，县（市、区）的检查结果另记。`,
    } satisfies Record<Bearer, (n: number, e: string) => string>,
    others: '另见：',
    form: '检查表（填写用）',
    checklist: '站点检查表（填写用）',
    results: '镇和县的检查结果',
    contents: '各章',
    count: (n: number) => `${n}条`,
    time: '每年用在记录上的时间',
    spent: (hours: number, each: number, ceiling: number) =>
      `一个两名人员的追赶型站点每年用在记录上的时间为${hours}小时，平均每人${each}小时；上限为${ceiling}小时。`,
    timeNote: '只计必备条款要求的记录和定期工作，不计接待群众办事的时间。各条的分钟数是本手册的估计，合计按小时向上取整。上限见',
    type: '类型',
    required: '必备条款',
    timed: '其中要花时间的',
    hours: '每年用时（小时）',
    ceiling: '上限（小时）',
    week: '平均每周（分钟）',
    longest: (type: string) => `${type}用时最长的十条`,
    minutes: (n: number) => `${n}分钟`,
    asked: '适用',
    asks: (type: string, use: string) => `${type}${use}`,
    checked: '检查方法',
    evidence: '证据',
    takes: '每年用时',
    takesOf: (type: string, n: number) => `${type}${n}分钟`,
    gate: '门槛',
    weight: '分值',
  },
  en: {
    title: {village: 'Book of duties: the point', town: 'Book of duties: the town', county: 'Book of duties: the county'},
    lead: {
      village: (n: number, e: string) =>
        `The ${n} clauses of both handbooks, ${e}, that a point keeps itself, chapter by chapter. Its type is decided by these clauses alone.`,
      town: (n: number, e: string) =>
        `The ${n} clauses of both handbooks, ${e}, that a town keeps, chapter by chapter. They do not touch the type of a point; a town has results of its own.`,
      county: (n: number, e: string) =>
        `The ${n} clauses of both handbooks, ${e}, that a county keeps, chapter by chapter. They do not touch the type of a point; a county has results of its own.`,
    },
    others: 'See also: ',
    form: 'Check form to fill in',
    checklist: 'Checklist of a point to fill in',
    results: 'Results of towns and counties',
    contents: 'Chapters',
    count: (n: number) => (n === 1 ? '1 clause' : `${n} clauses`),
    time: 'Hours a year on records',
    spent: (hours: number, each: number, ceiling: number) =>
      `A catch-up point with a staff of two spends ${hours} hours a year on records, ${each} each; it may spend ${ceiling} at most.`,
    timeNote:
      'Only the records and periodic duties of required clauses count, not the time in which residents are served. The minutes of each clause are the handbooks’ own estimate; sums are rounded up to whole hours. The ceiling is set by',
    type: 'Type',
    required: 'Required clauses',
    timed: 'That take time',
    hours: 'Hours a year',
    ceiling: 'Ceiling in hours',
    week: 'Minutes a week',
    longest: (type: string) => `${type}: the ten longest`,
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    asked: 'Asked',
    asks: (type: string, use: string) => `${type}: ${use.toLowerCase()}`,
    checked: 'Checked by',
    evidence: 'Evidence',
    takes: 'Takes a year',
    takesOf: (type: string, n: number) => `${type} ${n} min`,
    gate: 'Gate',
    weight: 'Points',
  },
})
