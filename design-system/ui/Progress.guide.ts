import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '进度条', en: 'Progress'},
  status: 'new',
  group: 'data',
  use: [
    {
      zh: '正在进行、会做完的事：下载、一张表填了多少条。',
      en: 'Something under way that will be done: a download, how much of a form is filled in.',
    },
  ],
  not: [
    {zh: '得分、达到多少：用得分条（Meter）。', en: 'A score, or how much is reached: use a Meter.'},
    {zh: '第几步：用步骤条（Stepper）。', en: 'Which step one is at: use a Stepper.'},
  ],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '读出名称、百分比，再读文字。', en: 'Its name and per cent are said, then its words.'},
  issues: [
    {
      zh: '变化时不主动读出：需要时由页面每隔一段说一次，不要每次变化都说。',
      en: 'Its changes are not read out. Where they should be, the page says so now and then, not at every change.',
    },
  ],
  changes: [{on: '2026-12-01', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    id: '进度条的id，文字的id由它而来。',
    label: '正在进行的是什么。',
    value: '做了多少，0到max；还不知道总共多少时不写。',
    max: '总共多少。',
    valueText: '用文字说做了多少，如“12条，共60条”；脚本在data-progress-text处更新。',
  },
}
