import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '分页', en: 'Pagination'},
  status: 'new',
  group: 'navigation',
  use: [
    {
      zh: '一张很长的清单分成许多页（如三千个站点，每页一百个），人会跳到某一页。',
      en: 'One long list in many pages, such as 3,000 points by the hundred, in which people jump to a page.',
    },
    {zh: '每一页有自己的地址，可以收藏、发给别人。', en: 'Each page has an address of its own, to be kept and sent.'},
  ],
  not: [
    {
      zh: '书的前一章、后一章：用上下章（Pager）。它写章名，没有页码；分页写页码，没有名称。',
      en: 'The chapters before and after in a book: use a Pager, which says their titles and has no numbers. Pagination has numbers and no titles.',
    },
    {zh: '一页放得下的清单（约五百行以内）：不分页，用筛选。', en: 'A list that one page holds, up to some 500 rows: filter it instead.'},
    {zh: '先后的步骤：用步骤条（Stepper）。', en: 'Steps of a task: use a Stepper.'},
  ],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {
    zh: '读出导航名称、“第几页”，打开的一页读为“当前页面”。',
    en: 'The name of the navigation, then "page n"; the open one is said to be current.',
  },
  issues: [
    {
      zh: '由脚本换页时，页面要把焦点或状态移到新的一页，组件自己不做。',
      en: 'Where a script turns the page, the page says so and moves the focus; the component does not.',
    },
  ],
  changes: [{on: '2026-12-01', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '导航的名称，如“清单的页”。',
    page: '打开的是第几页，从1起。',
    pages: '共几页；只有一页时不显示。',
    address: '每一页的地址，页码处写%。',
    previousLabel: '通向前一页的文字。',
    nextLabel: '通向后一页的文字。',
    pageLabel: '读屏怎样读页码，页码处写%，如“第%页”。',
  },
}
