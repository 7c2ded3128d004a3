import type {Status} from '../points/point.ts'
import type {Written} from './locale.ts'

type Words<Key extends string> = Readonly<Record<Written, Readonly<Record<Key, string>>>>

/** The words that several pages share; a page's own sentences stand in the page, and those of clauses in `handbooks/clauseWords.ts`. */
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
