import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '要点列表', en: 'Description list'},
  status: 'stable',
  group: 'data',
  use: [
    {zh: '一件事物的若干名称和值：站点信息、检查方法。', en: 'Names and values of one thing: facts of a point, how a clause is checked.'},
  ],
  not: [{zh: '多件事物比较，用表格（Table）。', en: 'To compare several things, use a Table.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '按“名称—值”成对读出。', en: 'Read as pairs of a term and its detail.'},
  issues: [],
  changes: [
    {
      on: '2026-11-30',
      what: {
        zh: '每个实例只留一个类名，长页更轻；外观不变。',
        en: 'One class for each instance, so that long pages weigh less; the look is the same.',
      },
    },
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {items: '各对名称和值，按读的顺序。', look: 'inline用于一行里的几个短要点，如条文的要点。'},
}
