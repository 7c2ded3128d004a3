import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: (chapter: string) => `检查记录表 ${chapter}`,
    form: '检查记录表',
    print: '横向打印在A4纸上，表头每页重复，一条不会断在两页。按类型填写和在手机上填写，用各类型的检查表。',
    pager: '上一章与下一章',
    previous: '上一章',
    next: '下一章',
    description: (title: string) => `${title}的检查记录表：逐条列出要求、适用类型、检查方法和证据，打印在A4纸上填写。`,
  },
  en: {
    title: (chapter: string) => `Check form ${chapter}`,
    form: 'Check form',
    print:
      'Prints across A4, with the table head on every page and no clause broken between two. To check for one type only, or on a phone, use the checklist of the type.',
    pager: 'Previous and next chapter',
    previous: 'Previous chapter',
    next: 'Next chapter',
    description: (title: string) =>
      `Check form for ${title}: each clause with its requirement, types, method and evidence, to be filled in on A4.`,
  },
})
