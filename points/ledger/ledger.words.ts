import type {InBoth} from '../../handbooks/language/both.ts'
import type {FaultCode} from './checkLedger.ts'
import type {Sort} from './heads.ts'
import type {Cause} from './sumLedger.ts'

/** What is said of a ledger, as data that a page hands to its element. {…} stand for values. */
export interface LedgerWords {
  readonly sorts: Readonly<Record<Sort, string>>
  readonly causes: Readonly<Record<Cause, string>>
  readonly faults: Readonly<Record<FaultCode, string>>
  readonly sheet: SheetWords
}

/** The words of the quarter's public sheet. */
export interface SheetWords {
  readonly title: string
  readonly of: string
  readonly point: string
  readonly sample: string
  readonly counts: string
  readonly sort: string
  readonly now: string
  readonly before: string
  readonly none: string
  readonly items: string
  readonly item: string
  readonly number: string
  readonly otherItems: string
  readonly noItems: string
  readonly handled: string
  readonly handledLine: string
  readonly refused: string
  readonly time: string
  readonly timeLine: string
  readonly openLine: string
  readonly helped: string
  readonly reviews: string
  readonly grades: readonly [string, string, string, string, string]
  readonly noGrades: string
  readonly few: string
  readonly share: string
  readonly complaints: string
  readonly complaintLine: string
  readonly noComplaints: string
  readonly causesLine: string
  readonly withoutCause: string
  readonly noRegister: string
  readonly clausesLine: string
  readonly repeated: string
  readonly repeatedLine: string
  readonly noRepeated: string
  readonly changed: string
  readonly why: string
  readonly foot: readonly string[]
  readonly clauses: string
  readonly list: string
  readonly colon: string
}

export const words: InBoth<LedgerWords> = {
  zh: {
    sorts: {
      case: '办件',
      question: '首问',
      unlisted: '目录外',
      stuck: '办不成',
      trip: '多跑一趟',
      complaint: '投诉',
      'follow-up': '督办',
      original: '原件取放',
    },
    causes: {manner: '态度', time: '时限', papers: '材料', fees: '费用', facilities: '设施', policy: '政策'},
    faults: {
      'no-number': '没有编号：写上与回执相同的编号',
      doubled: '编号“{found}”在第{wanted}行已经用过：改成自己的编号',
      'no-sort': '没有类别：填件、问、外、难、趟、诉、督、取中的一个字',
      'unknown-sort': '类别“{found}”不在八个字里：填件、问、外、难、趟、诉、督、取中的一个',
      'no-date': '没有日期：写上受理那天的日期，如2026-10-08',
      impossible: '“{found}”没有这一天：改正日期',
      unread: '“{found}”读不出日期：写成2026-10-08这样，年份也要写',
      ahead: '日期{found}还没有到（按{wanted}看）：改正日期',
      before: '办结日期{found}早于受理日期{wanted}：改正其中一个',
      'wrong-days': '时限“{found}”不是工作日数：写0至250的整数',
      'no-limit': '没有时限，也没有承诺办结日期：补上，否则看不出逾期',
      differs: '写的是{found}，按工作日历应是{wanted}：改正；延期的在备注写“延期至”和日期',
      'too-late': '答复期限{found}晚于延长一次以后的{wanted}：改正',
      'own-post': '被投诉的岗位“{found}”承办对自己的投诉：换一个岗位，或者送镇便民服务中心',
      'no-year': '写的是{found}，最早也要{wanted}；那一年的放假安排还没有收录，不能写确定的日期',
      'unknown-grade': '“{found}”不是五档里的一档：写非常满意、满意、基本满意、不满意、非常不满意中的一个',
    },
    sheet: {
      title: '便民服务季度公布',
      of: '{year}年第{quarter}季度（{from}至{to}）',
      point: '站点',
      sample: '样例：虚构的台账，不得张贴',
      counts: '登记了多少',
      sort: '类别',
      now: '本季度',
      before: '上一季度',
      none: '—',
      items: '办得最多的事项',
      item: '事项',
      number: '件数',
      otherItems: '另有{n}件，台账上的写法不在事项清单里，没有列出名称。',
      noItems: '本季度没有办件。',
      handled: '怎样办的',
      handledLine: '当场办结{spot}件，承诺日期办结{promise}件，转交镇、县办理{passed}件。',
      refused: '其中不予受理或者退回{n}件。',
      time: '按时没有',
      timeLine: '已办结{done}件：按时{onTime}件，超期{late}件。',
      openLine: '还没有办结{open}件，其中已经超期{openLate}件。',
      helped: '由工作人员代办、领办、上门办{n}件。',
      reviews: '居民的评价',
      grades: ['非常满意', '满意', '基本满意', '不满意', '非常不满意'],
      noGrades: '本季度没有统计评价。',
      few: '共{n}件，不足{least}件，不算百分比。',
      share:
        '共{n}件，“基本满意”以上{good}件，占{share}。愿意评价的只是一部分人：同样的服务再来一个季度，这个数多半在{low}和{high}之间（95%的Wilson区间）。',
      complaints: '投诉',
      complaintLine: '收到{n}件：按期答复{inTime}件，超期答复{late}件，还没有答复{open}件。',
      noComplaints: '本季度没有收到投诉。',
      causesLine: '原因：{list}。',
      withoutCause: '没有归类{n}件',
      noRegister: '没有读入投诉登记表，原因不在一本账里。',
      clausesLine: '涉及条款：{list}。',
      repeated: '同一原因达到{least}件的',
      repeatedLine: '{what}：{n}件',
      noRepeated: '没有。',
      changed: '已经改了什么（站点填写）',
      why: '比上一季度多了、少了的原因（站点填写）',
      foot: ['站点负责人', '公布日期', '撤下日期'],
      clauses: '依据',
      list: '、',
      colon: '：',
    },
  },
  en: {
    sorts: {
      case: 'Cases',
      question: 'Questions',
      unlisted: 'Not in the catalogue',
      stuck: 'Stuck',
      trip: 'Second trips',
      complaint: 'Complaints',
      'follow-up': 'Follow-ups',
      original: 'Originals in and out',
    },
    causes: {manner: 'manner', time: 'time', papers: 'papers', fees: 'fees', facilities: 'facilities', policy: 'policy'},
    faults: {
      'no-number': 'has no number; write the one on the receipt',
      doubled: 'number "{found}" is already that of row {wanted}; give this line its own',
      'no-sort': 'has no letter; write one of the eight of the ledger',
      'unknown-sort': '"{found}" is none of the eight letters of the ledger; write one of them',
      'no-date': 'has no date; write the day of acceptance, such as 2026-10-08',
      impossible: '"{found}" is no day of the calendar; correct it',
      unread: '"{found}" is not read as a date; write it as 2026-10-08, with its year',
      ahead: '{found} is still to come (seen from {wanted}); correct it',
      before: 'finished on {found}, before it was taken on {wanted}; correct one of them',
      'wrong-days': '"{found}" is no number of working days; write a whole number from 0 to 250',
      'no-limit': 'has neither days nor a promised date, so nobody sees when it is overdue; add them',
      differs: 'is {found}, and by the working calendar {wanted}; correct it, or write “extended to” and the date under remarks',
      'too-late': 'is {found}, later than one extension allows, {wanted}; correct it',
      'own-post': '"{found}" handles a complaint of itself; give it to another post or to the town’s service centre',
      'no-year': 'is {found}, and cannot be before {wanted}; the holidays of that year are not known, so no certain day can be written',
      'unknown-grade':
        '"{found}" is none of the five grades; write very satisfied, satisfied, fairly satisfied, dissatisfied or very dissatisfied',
    },
    sheet: {
      title: 'The quarter at the service point',
      of: 'Quarter {quarter} of {year} ({from} to {to})',
      point: 'Point',
      sample: 'Sample: a made-up ledger. Do not post it',
      counts: 'What was entered',
      sort: 'Sort',
      now: 'This quarter',
      before: 'The quarter before',
      none: '—',
      items: 'Most frequent items',
      item: 'Item',
      number: 'Cases',
      otherItems: '{n} more, called in the ledger by names that no list has, so they are not named here.',
      noItems: 'No cases in this quarter.',
      handled: 'How they were handled',
      handledLine: 'On the spot: {spot}. By a promised day: {promise}. Passed on to town or county: {passed}.',
      refused: 'Of these refused or sent back: {n}.',
      time: 'In time or not',
      timeLine: 'Finished: {done}, in time {onTime}, late {late}.',
      openLine: 'Still open: {open}, of these overdue {openLate}.',
      helped: 'Staff acted for the resident, took them through or came to them: {n}.',
      reviews: 'What residents said',
      grades: ['Very satisfied', 'Satisfied', 'Fairly satisfied', 'Dissatisfied', 'Very dissatisfied'],
      noGrades: 'Reviews were not counted in this quarter.',
      few: '{n} in all, fewer than {least}: no percentages.',
      share:
        '{n} in all, {good} of them fairly satisfied or better, {share}. Only some people give a review: another quarter of the same service would most likely come to between {low} and {high} (95% Wilson interval).',
      complaints: 'Complaints',
      complaintLine: 'Received: {n}, answered in time {inTime}, answered late {late}, not answered yet {open}.',
      noComplaints: 'No complaint was received in this quarter.',
      causesLine: 'Causes: {list}.',
      withoutCause: 'none given {n}',
      noRegister: 'The register of complaints was not read; the one ledger does not hold causes.',
      clausesLine: 'Clauses concerned: {list}.',
      repeated: 'One cause {least} times or more',
      repeatedLine: '{what}: {n}',
      noRepeated: 'None.',
      changed: 'What was changed (for the point to fill in)',
      why: 'Why more or fewer than the quarter before (for the point to fill in)',
      foot: ['Head of the point', 'Posted on', 'Taken down on'],
      clauses: 'Clauses',
      list: ', ',
      colon: ': ',
    },
  },
}

/** Returns `text` with its values. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : whole))
