import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({zh: {heading: '管辖条款'}, en: {heading: 'Clauses that govern it'}})
