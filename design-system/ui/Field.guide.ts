import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '表单栏', en: 'Field'},
  status: 'new',
  group: 'form',
  use: [{zh: '给自制的控件套上题目、提示和错误。', en: 'To give a control of one’s own its label, hint and error.'}],
  not: [
    {
      zh: '常见的填写：用TextField、SelectField、FileField或Choices。',
      en: 'Usual answers: take TextField, SelectField, FileField or Choices.',
    },
  ],
  keyboard: {zh: '由所套的控件决定。', en: 'As the control inside it.'},
  reader: {zh: '控件读出题目，接着读提示和错误。', en: 'The control is said with its label, then hint and error.'},
  issues: [
    {
      zh: '控件要接收三个属性，否则提示和错误读不出来。',
      en: 'The control must take over the three attributes, or hint and error are not said.',
    },
  ],
  changes: [{on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    id: '控件的id，提示和错误的id由它而来。',
    label: '题目，用名词，填写时一直可见。',
    hint: '怎样回答，如格式、到哪里找，放在题目和控件之间。',
    error: '错在哪里、怎么改。有它时整栏标为错误。',
    children: '画出控件，并把给它的属性接过去。',
  },
}
