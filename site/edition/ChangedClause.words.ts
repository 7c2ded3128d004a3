import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    was: (n: string) => `原${n}`,
    differs: '有变：',
    labels: {deleted: '删去：', inserted: '新增：', end: '；'},
    replaced: '由下列条款取代：',
    why: '原因：',
  },
  en: {
    was: (n: string) => `was ${n}`,
    differs: 'Changed: ',
    labels: {deleted: 'deleted: ', inserted: 'inserted: ', end: '; '},
    replaced: 'Replaced by: ',
    why: 'Why: ',
  },
})
