import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {caption: '编号见图下列表', alt: (name: string) => `${name}的构成图，各部分有编号`},
  en: {caption: 'Numbers as in the list below', alt: (name: string) => `${name}: its parts, numbered`},
})
