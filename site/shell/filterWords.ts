import {bilingual} from '../../handbooks/language/both.ts'

/** What a table with a filter says; `%` is what the address asks for. */
export const filterWords = bilingual({
  zh: {unknown: '；网址里的%不在选项里，没有按它筛选'},
  en: {unknown: '; the address asks for %, which is not offered: it was not used'},
})
