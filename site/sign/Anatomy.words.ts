import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({zh: {caption: '编号见图下列表'}, en: {caption: 'Numbers as in the list below'}})
