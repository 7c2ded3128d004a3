import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '按钮', en: 'Button'},
  status: 'stable',
  group: 'form',
  use: [
    {
      zh: '提交表单，或让脚本做一件事；也可以是通向下一步的主要链接。',
      en: 'To send a form or to set a script to work; also as the main link to the next step.',
    },
    {zh: '文字写动作：查询、打印、导出。', en: 'Its words are the action: Search, Print, Export.'},
  ],
  not: [
    {zh: '正文里的链接用普通链接。', en: 'Links in running text stay plain links.'},
    {zh: '同一视野里有两个主按钮：第二个用secondary。', en: 'Two primary buttons in one view: make the second one secondary.'},
  ],
  keyboard: {zh: 'Tab到达；按钮用Enter或空格，链接用Enter。', en: 'Tab reaches it; Enter or Space presses a button, Enter opens a link.'},
  reader: {zh: '有href时读为链接，没有时读为按钮。', en: 'With an href it is a link, without one a button.'},
  issues: [
    {
      zh: '没有“不可用”状态：灰按钮不说明原因，应让人按下后说明缺什么。',
      en: 'There is no disabled state: a grey button gives no reason. Let it be pressed and say what is missing.',
    },
  ],
  changes: [
    {on: '2026-12-01', what: {zh: '增加hidden。', en: 'Takes hidden.'}},
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    look: '一个视野里最多一个主按钮。',
    children: '按下后发生什么，用动词。',
    href: '通向哪里。有它是链接，没有它是按钮。',
    download: '保存时的文件名；有它时点开即下载。',
    type: '按钮对所在表单做什么。',
    name: '表单用这个名称说明按了哪个按钮。',
    value: '该名称下的值。',
    hidden: '先不显示，由脚本显示：没有脚本时按了也没有用的按钮。',
  },
}
