import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '跳到正文', en: 'Skip link'},
  status: 'stable',
  group: 'navigation',
  use: [{zh: '每页的第一个链接，让键盘越过页首。', en: 'The first link of every page; it takes a keyboard past the head.'}],
  not: [{zh: '放在其他位置。', en: 'Anywhere else.'}],
  keyboard: {zh: '第一次按Tab时出现，Enter跳到正文。', en: 'It appears at the first Tab; Enter leads to the text.'},
  reader: {zh: '最先读到的链接。', en: 'The first link that is read.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {href: '正文的锚点，如#main。', label: '通向哪里，如“跳到正文”。'},
}
