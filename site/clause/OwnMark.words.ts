import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {means: '本手册自定的数值，不是国家或行业标准的规定；县（市、区）可以另定'},
  en: {means: 'The handbooks’ own number, not one of a national standard; a county may set another'},
})
