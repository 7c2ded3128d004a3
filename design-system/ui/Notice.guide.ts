import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '提示', en: 'Notice'},
  status: 'stable',
  group: 'text',
  use: [
    {
      zh: '读者往下读之前必须知道的一件事；虚构数据必用sample。',
      en: 'One thing to know before reading on; made-up data always bears one of the kind sample.',
    },
  ],
  not: [
    {zh: '一页上有两个以上：先改版面。', en: 'More than one on a page: mend the layout first.'},
    {zh: '表单栏的错误，用该栏的error。', en: 'Errors of a field: use its error.'},
  ],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '作为以标题命名的附注区读出。', en: 'A complementary region named by its title.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {kind: '种类。虚构数据必须用sample。', title: '不看正文也能明白的一句话，也是区域名称。', children: '由标题引出的一两句话。'},
}
