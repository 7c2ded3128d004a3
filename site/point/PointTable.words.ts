import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    place: '村（社区）',
    town: '镇（街道）',
    type: '类型',
    score: '得分（按标准型）',
    missing: '距上一类型',
    clauses: (n: number) => `差${n}条`,
    atTop: '已是最高类型',
  },
  en: {
    place: 'Place',
    town: 'Town',
    type: 'Type',
    score: 'Score as a standard point',
    missing: 'To the next type',
    clauses: (n) => `${n} clauses`,
    atTop: 'Highest type',
  },
})
