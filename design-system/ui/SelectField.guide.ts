import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '下拉栏', en: 'Select field'},
  status: 'new',
  group: 'form',
  use: [{zh: '六个以上答案中选一个。', en: 'One of six answers or more.'}],
  not: [{zh: '五个以内用选项组（Choices），全部看得见。', en: 'Up to five: use Choices, where all are in sight.'}],
  keyboard: {zh: 'Tab到达，方向键或首字选择。', en: 'Tab reaches it; arrow keys or first letters choose.'},
  reader: {zh: '读出题目、所选的值、提示和错误。', en: 'Label, value, hint and error are said.'},
  issues: [],
  changes: [{on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '题目，用名词。',
    name: '提交时的名称；没有id时也是id。',
    id: 'id，同一页两个表单问同一件事时用。',
    hint: '怎样回答，放在题目和列表之间。',
    error: '错在哪里、怎么改。有它时整栏标为错误。',
    value: '一开始的值。',
    required: '告诉浏览器：不填不提交。',
    children: '各个option；很多时用optgroup分组；由脚本填入时不写。',
  },
}
