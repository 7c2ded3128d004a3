import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {permalink: (n: string) => `第${n}条的永久链接`},
  en: {permalink: (n) => `Permanent link to clause ${n}`},
})
