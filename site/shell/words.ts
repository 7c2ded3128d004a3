import type {Written} from '../../handbooks/language/locale.ts'

/** Separates the items of a list within a sentence. */
export const comma = (written: Written) => (written === 'zh' ? '、' : ', ')
