import type {Written} from '../../handbooks/language/locale.ts'

export {statusNames} from '../../points/record/statusNames.ts'

type Words<Key extends string> = Readonly<Record<Written, Readonly<Record<Key, string>>>>

/** The words that several pages share; a page's own sentences stand in the page, and those of clauses in `handbooks/clause/names.ts`. */
export const assessorNames: Words<'self' | 'town' | 'county'> = {
  zh: {self: '站点自评', town: '镇（街道）复核', county: '县（区）复核'},
  en: {self: 'Self-assessment', town: 'Town review', county: 'County review'},
}

/** Separates the items of a list within a sentence. */
export const comma = (written: Written) => (written === 'zh' ? '、' : ', ')
