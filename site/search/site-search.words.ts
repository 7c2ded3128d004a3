import type {InBoth} from '../../handbooks/language/both.ts'
import type {ItemKind} from './searchItem.ts'

/**
 * What the search page says as it answers, handed to its island in an attribute, so that it is converted with the page.
 * {n} and {near} stand for numbers, {query} for what was typed; the keys in `One` are for one.
 */
export interface SearchWords {
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly sample: string
  readonly near: string
  readonly found: string
  readonly foundOne: string
  readonly nearFound: string
  readonly nearFoundOne: string
  readonly alsoNear: string
  readonly none: string
  readonly more: string
  readonly morePages: string
  readonly searching: string
  readonly pages: string
  readonly pagesNone: string
  readonly rest: string
  readonly failed: string
  readonly onStick: string
}

export const words: InBoth<SearchWords> = {
  zh: {
    kinds: {
      sign: '标识',
      place: '站点',
      item: '办事指南',
      term: '术语',
      chapter: '章',
      section: '节',
      fitting: '部件',
      clause: '条款',
      standard: '标准',
      page: '页面',
    },
    sample: '示例',
    near: '相近',
    found: '共{n}条结果',
    foundOne: '共1条结果',
    nearFound: '没有“{query}”，显示{n}条相近结果',
    nearFoundOne: '没有“{query}”，显示1条相近结果',
    alsoNear: '{found}，另有{near}条相近',
    none: '没有找到“{query}”。',
    more: '再查各页面的全文',
    morePages: '再查其余{n}个可能相关的页面',
    searching: '正在查各页面的全文……',
    pages: '从各页面的全文里列出{n}处',
    pagesNone: '各页面的全文里没有更多结果。',
    rest: '显示其余{n}条',
    failed: '搜索数据没有载入，请刷新页面再试。',
    onStick: '这是U盘版，可以搜索条款、章节、术语、标准、标识、部件、站点和办事指南；各页面的全文只能在网站上搜索。',
  },
  en: {
    kinds: {
      sign: 'Sign',
      place: 'Point',
      item: 'Guide',
      term: 'Term',
      chapter: 'Chapter',
      section: 'Section',
      fitting: 'Fitting',
      clause: 'Clause',
      standard: 'Standard',
      page: 'Page',
    },
    sample: 'sample',
    near: 'near match',
    found: '{n} results',
    foundOne: '1 result',
    nearFound: 'Nothing for “{query}”. Showing {n} near matches',
    nearFoundOne: 'Nothing for “{query}”. Showing 1 near match',
    alsoNear: '{found}; near matches: {near}',
    none: 'Nothing found for “{query}”.',
    more: 'Search the full text of all pages too',
    morePages: 'Search the other {n} pages that come near',
    searching: 'Searching the full text of all pages …',
    pages: 'Listed from the full text of pages: {n}',
    pagesNone: 'Nothing more in the full text of the pages.',
    rest: 'Show the other {n}',
    failed: 'The search data did not load. Reload the page and try again.',
    onStick:
      'This copy on a USB stick finds clauses, chapters, terms, standards, signs, fittings and points. The full text of pages can be searched on the website only.',
  },
}
