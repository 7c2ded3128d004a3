import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '搜索框', en: 'Search box'},
  status: 'stable',
  group: 'form',
  use: [{zh: '页首的搜索，提交后到结果页。', en: 'The search in the head of a page; it leads to the results.'}],
  not: [{zh: '缩小本页的列表：用筛选栏（FilterBar）。', en: 'Narrowing a list on the page: use a FilterBar.'}],
  keyboard: {zh: 'Tab到输入框和按钮，Enter搜索。', en: 'Tab reaches field and button, Enter searches.'},
  reader: {zh: '作为搜索区域读出；按钮读出它的名称。', en: 'A search landmark; the button says its name.'},
  issues: [
    {
      zh: '提示写在框内，输入后消失；重要的说明不要放在那里。',
      en: 'The hint stands inside the field and goes once one types; put nothing important there.',
    },
  ],
  changes: [
    {on: '2026-12-01', what: {zh: '增加labelShown。', en: 'Takes labelShown.'}},
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    action: '结果页；查询以name传去。',
    name: '地址里查询的名称。',
    value: '结果页上已搜索的词。',
    label: '搜的是什么，如“搜索手册与站点”。',
    hint: '可以输入什么，如“条款号、标识、站点”。',
    submitLabel: '按钮做什么，供读屏。',
    labelShown: 'label是否写在框上方：搜索页写，页首不写（供读屏）。',
  },
}
