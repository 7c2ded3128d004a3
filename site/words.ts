import type {Applicability, Book, CheckMethod, ClauseKind, Evidence, PointType} from '../handbooks/clause.ts'
import type {Status} from '../points/point.ts'
import type {Written} from './locale.ts'

type Words<Key extends string> = Readonly<Record<Written, Readonly<Record<Key, string>>>>

/** The words that several pages share; a page's own sentences stand in the page. */
export const typeNames: Words<PointType> = {
  zh: {model: '示范型', standard: '标准型', 'catch-up': '追赶型'},
  en: {model: 'Model', standard: 'Standard', 'catch-up': 'Catch-up'},
}

export const bookNames: Words<Book> = {
  zh: {hardware: '硬件手册', software: '软件手册'},
  en: {hardware: 'Hardware handbook', software: 'Software handbook'},
}

export const kindNames: Words<ClauseKind> = {
  zh: {requirement: '要求', recommendation: '推荐', permission: '允许', capability: '能力'},
  en: {requirement: 'Requirement', recommendation: 'Recommendation', permission: 'Permission', capability: 'Capability'},
}

export const applicabilityNames: Words<Applicability> = {
  zh: {required: '必备', recommended: '推荐', optional: '可选', 'not-applicable': '不适用'},
  en: {required: 'Required', recommended: 'Recommended', optional: 'Optional', 'not-applicable': 'Not applicable'},
}

export const checkNames: Words<CheckMethod> = {
  zh: {look: '看现场', document: '查资料', ask: '问询', measure: '测量'},
  en: {look: 'Look on site', document: 'Read documents', ask: 'Ask', measure: 'Measure'},
}

export const evidenceNames: Words<Evidence> = {
  zh: {photo: '照片', reading: '测量记录', drawing: '图纸', document: '文件', ledger: '台账', note: '现场记录'},
  en: {photo: 'Photo', reading: 'Reading', drawing: 'Drawing', document: 'Document', ledger: 'Register', note: 'Site note'},
}

export const statusNames: Words<Status> = {
  zh: {met: '符合', 'partly-met': '部分符合', 'not-met': '不符合', 'not-applicable': '不适用', unchecked: '未检查', recheck: '待复核'},
  en: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'not-applicable': 'Not applicable',
    unchecked: 'Not checked',
    recheck: 'To be re-checked',
  },
}

export const assessorNames: Words<'self' | 'town' | 'county'> = {
  zh: {self: '站点自评', town: '镇（街道）复核', county: '县（区）复核'},
  en: {self: 'Self-assessment', town: 'Town review', county: 'County review'},
}

/** Separates the items of a list within a sentence. */
export const comma = (written: Written) => (written === 'zh' ? '、' : ', ')
