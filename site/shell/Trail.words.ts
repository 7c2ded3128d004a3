import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({zh: {here: '当前位置'}, en: {here: 'You are here'}})
