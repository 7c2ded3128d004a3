import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '填写栏', en: 'Text field'},
  status: 'new',
  group: 'form',
  use: [{zh: '一行文字、数字、日期，或几行文字（rows）。', en: 'A line of text, a number, a date, or several lines (rows).'}],
  not: [
    {zh: '答案是固定几个：用选项组或下拉栏。', en: 'Where the answers are known: use Choices or a SelectField.'},
    {zh: '文件：用文件栏（FileField）。', en: 'Files: use a FileField.'},
  ],
  keyboard: {zh: 'Tab到达；日期可以直接输入。', en: 'Tab reaches it; a date may be typed.'},
  reader: {zh: '读出题目、提示和错误；有错时读为“无效”。', en: 'Label, hint and error are said; with an error it is said to be invalid.'},
  issues: [
    {
      zh: '日期的样子由浏览器决定，随系统语言，不随网页语言。',
      en: 'How a date looks is the browser’s choice, in the language of the system and not of the page.',
    },
  ],
  changes: [
    {on: '2026-12-01', what: {zh: '增加list、inputMode和autoComplete。', en: 'Takes list, inputMode and autoComplete.'}},
    {on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    label: '题目，用名词，填写时一直可见。',
    name: '提交时的名称；没有id时也是id。',
    id: 'id，同一页两个表单问同一件事时用。',
    hint: '怎样回答，如格式、到哪里找。',
    error: '错在哪里、怎么改。有它时整栏标为错误。',
    type: '可以写什么；手机据此选键盘。',
    rows: '几行；不写为一行。',
    value: '一开始的值。',
    min: '最小的数或日期。',
    max: '最大的数或日期。',
    maxLength: '最多几个字。',
    required: '告诉浏览器：不填不提交。',
    list: '填写时给出参考答案的datalist的id。',
    inputMode: '手机的键盘，type不能决定时用，如手输的日期。',
    autoComplete: '设为off：不给出以前填过的内容；共用设备上那可能是别人的。',
  },
}
