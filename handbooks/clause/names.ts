import type {InBoth} from '../language/both.ts'
import type {Applicability, Book, CheckMethod, ClauseKind, Evidence, PointType} from './clause.ts'

type Names<Key extends string> = InBoth<Readonly<Record<Key, string>>>

/** What the parts of a clause are called, wherever clauses are shown: pages, paper, exports. Said with `say(locale)(typeNames)[type]`. */
export const typeNames: Names<PointType> = {
  zh: {model: '示范型', standard: '标准型', 'catch-up': '追赶型'},
  en: {model: 'Model', standard: 'Standard', 'catch-up': 'Catch-up'},
}

export const bookNames: Names<Book> = {
  zh: {hardware: '硬件手册', software: '软件手册'},
  en: {hardware: 'Hardware handbook', software: 'Software handbook'},
}

export const kindNames: Names<ClauseKind> = {
  zh: {requirement: '要求', recommendation: '推荐', permission: '允许', capability: '能力'},
  en: {requirement: 'Requirement', recommendation: 'Recommendation', permission: 'Permission', capability: 'Capability'},
}

export const applicabilityNames: Names<Applicability> = {
  zh: {required: '必备', recommended: '推荐', optional: '可选', 'not-applicable': '不适用'},
  en: {required: 'Required', recommended: 'Recommended', optional: 'Optional', 'not-applicable': 'Not applicable'},
}

export const checkNames: Names<CheckMethod> = {
  zh: {look: '看现场', document: '查资料', ask: '问询', measure: '测量'},
  en: {look: 'Look on site', document: 'Read documents', ask: 'Ask', measure: 'Measure'},
}

export const evidenceNames: Names<Evidence> = {
  zh: {photo: '照片', reading: '测量记录', drawing: '图纸', document: '文件', ledger: '台账', note: '现场记录'},
  en: {photo: 'Photo', reading: 'Reading', drawing: 'Drawing', document: 'Document', ledger: 'Register', note: 'Site note'},
}
