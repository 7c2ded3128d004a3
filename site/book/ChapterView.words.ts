import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    contents: '本册目录',
    terms: '本章用到的术语',
    number: (n: number) => `第${n}章`,
    pager: '上一章与下一章',
    previous: '上一章',
    next: '下一章',
  },
  en: {
    contents: 'Contents',
    terms: 'Terms used in this chapter',
    number: (n: number) => `Chapter ${n}`,
    pager: 'Previous and next chapter',
    previous: 'Previous chapter',
    next: 'Next chapter',
  },
})
