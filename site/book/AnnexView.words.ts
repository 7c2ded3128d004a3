import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    annexes: '附录',
    print: '用浏览器的打印功能，纸张选A4、不缩放，只印出附录本身。',
    set: '打印整套',
    sheets: '本附录的各页：',
    files: '文件',
    full: '以下每章另有一页附条文的检查记录表：',
    pager: '上一附录与下一附录',
    previous: '上一附录',
    next: '下一附录',
    normative: (title: string) => `${title}：可以打印填写的A4表单，列出所服务的条款。`,
    informative: (title: string) => `${title}：手册的资料性附录，供理解和使用手册时查考。`,
  },
  en: {
    annexes: 'Annexes',
    print: 'Print it from the browser on A4 without scaling; only the sheet itself comes out.',
    set: 'Print the whole set',
    sheets: 'Sheets of this annex:',
    files: 'Files',
    full: 'Each chapter also has a page of its own, whose form holds the words of the clauses:',
    pager: 'Previous and next annex',
    previous: 'Previous annex',
    next: 'Next annex',
    normative: (title: string) => `${title}: a sheet of A4 to print and fill in, with the clauses it serves.`,
    informative: (title: string) => `${title}: an informative annex, which helps to understand and use the handbook.`,
  },
})
