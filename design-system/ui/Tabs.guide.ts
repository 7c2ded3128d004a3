import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '选项卡', en: 'Tabs'},
  status: 'new',
  group: 'navigation',
  use: [
    {
      zh: '同一事物的几个部分，一次只看一个，如题目和答案。',
      en: 'Parts of one thing that are looked at one at a time, such as questions and answers.',
    },
  ],
  not: [
    {zh: '要对照着看的内容：并排或先后摆出来。', en: 'What is compared: set it side by side, or one below the other.'},
    {zh: '先后的步骤：用步骤条（Stepper）。', en: 'Steps that follow one another: use a Stepper.'},
    {zh: '通向别的页面：用普通链接。', en: 'Ways to other pages: they stay plain links.'},
  ],
  keyboard: {
    zh: 'Tab到达选中的卡，左右方向键、Home、End切换，再按Tab进入内容。',
    en: 'Tab reaches the chosen tab; arrow keys, Home and End change it; Tab again enters the part.',
  },
  reader: {
    zh: '读出第几张卡、共几张、是否选中；没有脚本时读为链接和标题。',
    en: 'The tab is said with its place and whether it is chosen; without a script there are links and headings.',
  },
  issues: [
    {zh: '页内查找（Ctrl+F）找不到没有选中的部分。', en: 'Find in page does not look into parts out of sight.'},
    {zh: '由脚本（liveTabs）启用；没有脚本时各部分先后列出。', en: 'A script, liveTabs, makes the tabs; without one every part is shown.'},
  ],
  changes: [{on: '2026-12-01', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '这组选项卡叫什么，供读屏。',
    tabs: '各部分；先看到第一个，地址指明时看到指明的。',
    'tabs[].id': '部分的id，也是地址里的锚点。',
    level: '没有脚本时和纸上各部分标题的级别。',
  },
}
