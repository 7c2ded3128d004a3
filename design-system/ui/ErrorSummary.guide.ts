import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '错误汇总', en: 'Error summary'},
  status: 'new',
  group: 'form',
  use: [
    {zh: '表单有错时，在最上方列出每一处，逐条通向该栏。', en: 'Above a form with mistakes: every one of them, each leading to its field.'},
  ],
  not: [
    {zh: '没有表单的出错：用提示（Notice）。', en: 'Faults without a form: use a Notice.'},
    {zh: '只在栏旁说、上方不说；两处的文字要一样。', en: 'Words that differ from those beside the field.'},
  ],
  keyboard: {
    zh: '出现后由脚本把焦点移来；每条是链接，Enter跳到该栏。',
    en: 'A script moves the focus here when it appears; each entry is a link, and Enter leads to its field.',
  },
  reader: {zh: '出现时立即读出标题和各条。', en: 'Title and entries are said as soon as it appears.'},
  issues: [
    {zh: '组件自己不移焦点：由放它上去的脚本调用focus()。', en: 'It moves no focus itself: the script that puts it there calls focus().'},
  ],
  changes: [{on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    title: '说明有几处要改。',
    errors: '全部错误，按表单的顺序，每条通向它的栏。',
    'errors[].field': '该栏的id，如from。',
    'errors[].text': '与栏旁相同的文字。',
    level: '标题在页面里的级别。',
  },
}
