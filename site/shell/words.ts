import {bilingual} from '../../handbooks/language/both.ts'

/** The parts of the site, as the ways to them are called. */
export const partNames = bilingual({
  zh: {
    home: '首页',
    handbooks: '手册',
    clauses: '条款',
    signs: '标识',
    fittings: '部件',
    points: '站点',
    items: '办事指南',
    counter: '窗口助手',
    editions: '版次',
    about: '关于',
    offline: '离线使用',
    dates: '算到期日',
    joint: '并联审批计划',
    ranking: '窗口考评',
  },
  en: {
    home: 'Home',
    handbooks: 'Handbooks',
    clauses: 'Clauses',
    signs: 'Signs',
    fittings: 'Fittings',
    points: 'Points',
    items: 'Service guides',
    counter: 'Counter',
    editions: 'Editions',
    about: 'About',
    offline: 'Offline',
    dates: 'Due dates',
    joint: 'Joint approvals',
    ranking: 'Ranking of windows',
  },
})
