import {bilingual} from '../../handbooks/language/both.ts'

/** `line` is the whole page in one line with its two links, for readers of another language than the page's. */
export const words = bilingual({
  zh: {
    title: '没有这个页面',
    description: '地址有误，或页面已经移走。',
    lead: '地址有误，或页面已经移走。站点和条款的永久地址不会变：可以从首页进入，或搜索站点名称、条款编号。',
    line: {before: '没有这个页面。', home: '首页', between: '　', search: '搜索', after: ''},
  },
  en: {
    title: 'There is no such page',
    description: 'The address is wrong, or the page has moved.',
    lead: 'The address is wrong, or the page has moved. Points and clauses keep their addresses for good.',
    line: {
      before: 'There is no such page. Points and clauses keep their addresses for good: start from the ',
      home: 'home page',
      between: ' or ',
      search: 'search',
      after: '.',
    },
  },
})
