import {bilingual} from '../../handbooks/language/both.ts'

/** What a table with a filter says; `%` is what the address asks for. */
export const filterWords = bilingual({
  zh: {
    unknown: '；网址里的%不在选项里，没有按它筛选',
    nothing: '没有一行符合全部条件。',
    nothingHelp: '改一个条件，或者',
    all: '看全部',
  },
  en: {
    unknown: '; the address asks for %, which is not offered: it was not used',
    nothing: 'No row fits all that is asked.',
    nothingHelp: 'Change one of the answers, or',
    all: 'see all rows',
  },
})
