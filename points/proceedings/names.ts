import {typeNames} from '../../handbooks/clause/names.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {DutyKind} from './duties.ts'
import type {DecidedType, Party, StepKind} from './step.ts'

/** What the steps of a procedure are called, wherever they are shown. */
export const stepNames: InBoth<Readonly<Record<StepKind, string>>> = {
  zh: {
    review: '复核',
    opinion: '送达复核意见',
    notice: '公示',
    objection: '异议',
    plea: '申辩',
    reply: '答复',
    recheck: '复查',
    waiver: '豁免',
    decision: '定级',
    rectification: '整改通知',
    downgrade: '降级',
    request: '申请复评',
    'bad-review': '申请复核差评',
  },
  en: {
    review: 'Review',
    opinion: 'Opinion delivered',
    notice: 'Public notice',
    objection: 'Objection',
    plea: 'Plea',
    reply: 'Reply',
    recheck: 'Second look',
    waiver: 'Waiver',
    decision: 'Decision',
    rectification: 'Order to put right',
    downgrade: 'Downgrading',
    request: 'Request for another assessment',
    'bad-review': 'Request to review a bad rating',
  },
}

/** Who takes a step. */
export const partyNames: InBoth<Readonly<Record<Party, string>>> = {
  zh: {self: '站点', town: '镇（街道）', county: '县（区）', resident: '居民', body: '单位', post: '被评价的岗位'},
  en: {self: 'Service point', town: 'Town', county: 'County', resident: 'A resident', body: 'A body', post: 'The post rated'},
}

/** What types are called, and that there is none. */
export const decidedNames: InBoth<Readonly<Record<DecidedType, string>>> = {
  zh: {...typeNames.zh, none: '未定型'},
  en: {...typeNames.en, none: 'no type'},
}

/** What is due. */
export const dutyNames: InBoth<Readonly<Record<DutyKind, string>>> = {
  zh: {
    review: '复核',
    opinion: '送达复核意见',
    settle: '查清待复核的条款',
    notice: '开始公示',
    reply: '答复',
    decision: '定级',
    rectify: '整改完毕',
    recheck: '到场复查',
    downgrade: '改定类型',
    'request-reply': '答复复评申请',
    'bad-review-reply': '答复差评复核',
    again: '下一次评定',
  },
  en: {
    review: 'Review',
    opinion: 'Opinion to the point',
    settle: 'Settle what is to be re-checked',
    notice: 'Begin the public notice',
    reply: 'Reply',
    decision: 'Decide the type',
    rectify: 'Put things right',
    recheck: 'Second look on the premises',
    downgrade: 'Change the type',
    'request-reply': 'Answer the request',
    'bad-review-reply': 'Answer on the bad rating',
    again: 'Next assessment',
  },
}

/** Whose duty it is. */
export const bearerOf: InBoth<Readonly<Record<'village' | 'town' | 'county', string>>> = {
  zh: {village: '站点', town: '镇（街道）', county: '县（区）'},
  en: {village: 'Service point', town: 'Town', county: 'County'},
}
