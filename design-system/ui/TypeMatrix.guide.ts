import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '类型要求', en: 'Type matrix'},
  status: 'stable',
  group: 'data',
  use: [
    {
      zh: '一条对三类站点各要求什么：实、半、空方块或横线，并有文字。',
      en: 'What a clause asks of each type: a full, half or empty square or a dash, and the word.',
    },
  ],
  not: [{zh: '检查结果：用结果符号（StatusIcon）。', en: 'Results of a check: use a StatusIcon.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '读出类型和用词，方块不读。', en: 'Type and word are read, the squares skipped.'},
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
  props: {label: '列表的名称，如“对各类站点的要求”。', types: '每类站点一项，从高到低。', 'types[].word': '用词；读者不必只看方块。'},
}
