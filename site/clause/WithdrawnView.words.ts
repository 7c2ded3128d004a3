import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    gone: '本条已废止',
    last: (id: string) => `以下是它在${id}版中最后的条文，仅供查考，不作为检查依据。`,
    permanent: '永久编号',
    on: '废止日期',
    why: '原因',
    by: '现由下列条款规定',
    none: '没有条款取代它',
    printed: '最后条号',
    facts: '本条的去向',
  },
  en: {
    gone: 'This clause was withdrawn',
    last: (id: string) => `Below is its last text, of edition ${id}, for the record only; nothing is checked by it.`,
    permanent: 'Permanent id',
    on: 'Withdrawn on',
    why: 'Why',
    by: 'Now ruled by',
    none: 'No clause took its place',
    printed: 'Last printed number',
    facts: 'What became of it',
  },
})
