import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '对话框', en: 'Dialog'},
  status: 'new',
  group: 'form',
  use: [
    {
      zh: '删除、清除等不能撤回的操作之前，问一次：会失去什么，什么还在。',
      en: 'Before what cannot be taken back, such as clearing or deleting: asked once, with what is lost and what stays.',
    },
    {zh: '按钮写动作：“清除”“不清除”。', en: 'Its buttons say the action: Clear, Do not clear.'},
  ],
  not: [
    {zh: '能撤回的操作：直接做，再给“撤销”。', en: 'What can be undone: do it, and offer to undo it.'},
    {zh: '通知、说明、表单：写在页面里。', en: 'News, explanations, forms: they stand in the page.'},
  ],
  keyboard: {
    zh: '打开时焦点在“不做”的按钮上；Tab只在框内移动；Esc等于不做；关闭后焦点回到原处。',
    en: 'The focus begins on the way out; Tab stays inside; Escape changes nothing; afterwards the focus is back where it was.',
  },
  reader: {zh: '读出是对话框、问题和说明，再读按钮。', en: 'It is said to be a dialog, with question and text, then the button.'},
  issues: [
    {zh: '要由脚本（askIn）打开；没有脚本时不出现。', en: 'A script opens it, askIn; without one it never shows.'},
    {zh: '问题文字不是标题，不进标题导航。', en: 'The question is no heading and is not found by headings.'},
  ],
  changes: [{on: '2026-12-01', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    id: 'id，脚本据此找到它；问题的id由它而来。',
    title: '问什么，写成问句，写明会发生什么。',
    children: '会失去什么，什么还在；脚本可以换成自己的话。',
    cancelLabel: '不做的按钮，排在前面，打开时有焦点。',
    confirmLabel: '做的按钮，用动词，不写“确定”。',
  },
}
