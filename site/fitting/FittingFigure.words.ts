import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {caption: (name: string) => `${name}：尺寸图`, unit: '单位mm', more: '尺寸表、材料和估价'},
  en: {caption: (name: string) => `${name}: dimensions`, unit: 'Millimetres', more: 'Dimensions, materials and price'},
})
