import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '页首', en: 'Site header'},
  status: 'stable',
  group: 'frame',
  use: [{zh: '每页一个：徽标、名称、工具和主导航。', en: 'One on each page: emblem, name, tools and main navigation.'}],
  not: [{zh: '七个以上的导航项：移到页脚。', en: 'More than six entries: move some into the footer.'}],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {zh: '作为页首区域读出；当前页或所在部分读为“当前”。', en: 'A header landmark; the page or its part is said to be current.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    home: '是谁的网站，以及回首页的链接。',
    'home.tagline': '名称下的一行字。',
    'home.mark': '徽标（Emblem）。',
    label: '导航的名称，如“主导航”。',
    entries: '网站的各部分，最多六个。',
    'entries[].current': '本页写page；在该部分之内写true。',
    tools: '语言切换和搜索。',
  },
}
