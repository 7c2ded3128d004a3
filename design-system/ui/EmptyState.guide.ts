import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '空状态', en: 'Empty state'},
  status: 'new',
  group: 'data',
  use: [
    {
      zh: '搜索、筛选或清单什么也没有时：说没有什么，再说可以怎么办。',
      en: 'Where a search, a filter or a list has nothing: what is not there, then what can be done.',
    },
  ],
  not: [
    {zh: '出了错：用提示（Notice），说明怎么解决。', en: 'Something went wrong: use a Notice, with its cure.'},
    {zh: '还在读取：说“正在读取”，不要先说没有。', en: 'It is still being read: say so, and not that there is nothing.'},
    {zh: '表格里缺一个值：写“—”或“未检查”。', en: 'One value of a table is missing: write what is missing there.'},
  ],
  keyboard: {zh: '其中的链接按Tab到达。', en: 'Tab reaches the links in it.'},
  reader: {
    zh: '照常读出；需要主动读出时，由页面的状态区说。',
    en: 'Read as text; where it comes up later, the status of the page says so.',
  },
  issues: [],
  changes: [{on: '2026-12-01', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {title: '没有什么，一句话。', children: '为什么没有，可以怎么办：换个词、换个条件、去哪里。'},
}
