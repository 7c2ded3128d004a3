import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '搜索',
    description: '搜索手册的条款、章节、术语和引用标准，以及标识、部件和站点。',
    hint: '词语、条款号（HW-SIGN-010、6.3.1）、标准号（GB 2894）、村名、拼音或首字母（zhanqi、zq），简体繁体都可以。',
    go: '搜索',
    results: '结果',
    noScript: '搜索需要浏览器运行脚本。不用脚本时，可以在“全部条款”和“站点名录”页用浏览器的页内查找。',
    clauses: '全部条款',
    points: '站点名录',
    items: '办事指南',
    more: '更多',
    nothing: '没有找到。',
    nothingHelp: '换一个词，或者输入条款号、村名或拼音首字母；也可以从这里找：',
  },
  en: {
    title: 'Search',
    description: 'Search clauses, chapters, terms and standards, signs, fittings and points.',
    hint: 'A word, a clause (HW-SIGN-010, 6.3.1), a standard (GB 2894), a village, its pinyin or initials (zhanqi, zq).',
    go: 'Search',
    results: 'Results',
    noScript: "Search needs scripts. Without them, use the browser's own search on the pages of all clauses and of the directory.",
    clauses: 'All clauses',
    points: 'Directory of points',
    items: 'Guides to services',
    more: 'More',
    nothing: 'Nothing was found.',
    nothingHelp: 'Try another word, a clause number, a village or its pinyin initials; or look here:',
  },
})
