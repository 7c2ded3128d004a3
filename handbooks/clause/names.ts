import type {InBoth} from '../language/both.ts'
import type {Applicability, Bearer, Book, CheckMethod, ClauseKind, Evidence, GateGround, PointType, Scoring} from './clause.ts'

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

export const bearerNames: Names<Bearer> = {
  zh: {village: '站点', town: '镇（街道）', county: '县（区）'},
  en: {village: 'Point', town: 'Town', county: 'County'},
}

/** Why a clause is one of the gate. */
export const gateNames: Names<GateGround> = {
  zh: {safety: '安全', access: '无障碍', law: '法定', honesty: '诚信', remedy: '救济'},
  en: {safety: 'Safety', access: 'Access', law: 'Law', honesty: 'Honesty', remedy: 'Remedy'},
}

/** What a clause of the gate is called. */
export const gateMark: InBoth = {zh: '门槛条款', en: 'Gate'}

/** What a clause earns all its points, half of them or none for. Where half is earned, how much may fall short is said in HW-GEN-012. */
export const scoringNames: Names<Scoring> = {
  zh: {
    whole: '全有或全无：符合得满分，否则不得分',
    places: '处处符合得满分，个别处不符合得一半，再多不得分',
    records: '抽查的都符合得满分，个别件不符合得一半，再多不得分',
    items: '各项齐全得满分，缺一项得一半，缺两项以上不得分',
  },
  en: {
    whole: 'All or nothing',
    places: 'All if every place complies, half if a few do not, none if more',
    records: 'All if every record sampled complies, half if a few do not, none if more',
    items: 'All if every item is there, half if one is missing, none if more are',
  },
}

/** What stands before how a clause is judged. */
export const judgedMark: InBoth = {zh: '判定：', en: 'Judging. '}

/** What stands before the words of a note. */
export const noteMark: InBoth = {zh: '注：', en: 'Note. '}
