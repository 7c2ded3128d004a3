import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    tagline: '村（社区）便民服务站标准化工具',
    nav: '主导航',
    language: '语言',
    search: '搜索手册、标识与站点',
    hint: '条款号、词语、村名或拼音',
    go: '搜索',
    parts: '栏目',
    data: '数据与工具',
    skip: '跳到正文',
    stories: '组件库',
    terms: '代码以Apache-2.0许可发布，手册文字以CC BY 4.0许可发布；来源与例外见“关于”页。',
    sample: '示例县及其站点均为虚构。真实地点只载有出处的事实。',
    edition: (e: string) => `手册版次：${e}`,
  },
  en: {
    tagline: 'Toolkit for standardised village service points',
    nav: 'Main navigation',
    language: 'Language',
    search: 'Search handbooks, signs and points',
    hint: 'Clause, word, village or pinyin',
    go: 'Search',
    parts: 'Parts of the site',
    data: 'Data and tools',
    skip: 'Skip to the text',
    stories: 'Component library',
    terms: 'Code under Apache-2.0, handbook text under CC BY 4.0; sources and exceptions are on the page About.',
    sample: 'Sample County and its points are fictional. Real places carry sourced facts only.',
    edition: (e: string) => `Edition of the handbooks: ${e}`,
  },
})
