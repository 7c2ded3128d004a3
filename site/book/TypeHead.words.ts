import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    for: {here: '', others: '另见：', link: '只读条文'},
    checklist: {here: '检查表 · ', others: '其他检查表：', link: '检查表（填写用）'},
  },
  en: {
    for: {here: '', others: 'See also: ', link: 'Read the clauses only'},
    checklist: {here: 'Checklist · ', others: 'Other checklists: ', link: 'Checklist to fill in'},
  },
})
