import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '语言切换', en: 'Locale switch'},
  status: 'stable',
  group: 'navigation',
  use: [{zh: '同一页面的其他语言，每种用自己的文字写。', en: 'The same page in other languages, each by its own name.'}],
  not: [{zh: '通向其他页面。', en: 'Leading to another page.'}],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {
    zh: '每种语言用该语言读出；当前语言读为“当前”。',
    en: 'Each name is read in its language; the present one is said to be current.',
  },
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '导航的名称，如“语言”。',
    locales: '各种语言，顺序固定。',
    'locales[].name': '用该语言写的语言名。',
    'locales[].href': '本页的该语言版本。',
  },
}
