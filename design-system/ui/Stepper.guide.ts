import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '步骤条', en: 'Stepper'},
  status: 'new',
  group: 'navigation',
  use: [
    {
      zh: '一件事分两到五步，有先后；告诉人在第几步、还剩什么。',
      en: 'A task of two to five steps in an order: where one is, and what is left.',
    },
  ],
  not: [
    {zh: '没有先后的部分：用选项卡（Tabs）或目录。', en: 'Parts in no order: use Tabs or a list of contents.'},
    {zh: '已经发生的事：用时间线（Timeline）。', en: 'What has happened: use a Timeline.'},
  ],
  keyboard: {zh: '有链接的步骤按Tab到达，Enter前往。', en: 'Tab reaches steps with a link, Enter goes there.'},
  reader: {
    zh: '读为有序列表；当前步读出“当前步骤”，做完的读出doneLabel。',
    en: 'An ordered list; the current step is said to be so, and those done with `doneLabel`.',
  },
  issues: [
    {
      zh: '不阻止人跳到后面的步骤；能不能做由页面判断。',
      en: 'It does not hold anybody back from a later step; the page does, where it must.',
    },
  ],
  changes: [{on: '2026-12-01', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '这些步骤合起来叫什么，供读屏。',
    steps: '各步，按做的先后。',
    'steps[].label': '这一步做什么，用动词。',
    'steps[].href': '这一步在页面里的锚点，或它的页面；还不能去时不写。',
    current: '在第几步，从0起；之前的都做完了，大于最后一步时全部做完。',
    doneLabel: '读屏对做完的步骤说什么。',
  },
}
