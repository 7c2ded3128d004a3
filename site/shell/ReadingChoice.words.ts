import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    size: '字号',
    sizes: {standard: '标准', large: '大', largest: '特大'},
    contrast: '对比',
    contrasts: {standard: '标准', more: '高'},
    notKept: '本机不能保存，只在本页有效。',
  },
  en: {
    size: 'Text size',
    sizes: {standard: 'Standard', large: 'Large', largest: 'Largest'},
    contrast: 'Contrast',
    contrasts: {standard: 'Standard', more: 'High'},
    notKept: 'This device keeps nothing; the choice holds for this page only.',
  },
})
