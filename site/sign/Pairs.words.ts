import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({zh: {good: '应当这样', bad: '不应这样'}, en: {good: 'Do', bad: 'Don’t'}})
