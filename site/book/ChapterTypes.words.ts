import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '谁要做到本章',
    all: (n: number, own: number) =>
      own === n ? `本章共${n}条，都由站点自己做到。` : `本章共${n}条，其中${own}条由站点自己做到，其余由镇（街道）和县（区）做到。`,
    counts: (required: number, recommended: number) => `必备${required}条，推荐${recommended}条`,
    none: '不作要求',
    read: '只读这些条款',
    check: '检查表',
    form: '打印本章的检查记录表',
    show: '只看',
    everyone: '全部条款',
    found: '显示%条，另有#条不要求，已收起。',
    reset: '显示全部',
  },
  en: {
    title: 'Who must do this',
    all: (n: number, own: number) =>
      own === n
        ? `${n} clauses in this chapter, all the duty of the point.`
        : `${n} clauses in this chapter; ${own} are the duty of the point, the others of its town and county.`,
    counts: (required: number, recommended: number) => `${required} required, ${recommended} recommended`,
    none: 'nothing asked',
    read: 'Read only these',
    check: 'Checklist',
    form: 'Print the check form of this chapter',
    show: 'Show',
    everyone: 'All clauses',
    found: '% clauses shown; # others are not asked and are hidden.',
    reset: 'Show all',
  },
})
