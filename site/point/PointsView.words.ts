import {bilingual} from '../../handbooks/language/both.ts'

/** Points of a district, by its name. */
type Counted = readonly {readonly name: string; readonly n: number}[]

const zhList = (counted: Counted) => counted.map(({name, n}) => `${name}${n}个`).join('、')
const enList = (counted: Counted) => counted.map(({name, n}) => `${n} in ${name}`).join(', ')

export const words = bilingual({
  zh: {
    title: '站点名录',
    real: (counted: Counted) => `便民服务站：${zhList(counted)}`,
    built: (n: number) => `，其中${n}个有来源记载当初按哪一类型建成`,
    made: (counted: Counted, beside: boolean) =>
      `${beside ? '另有' : ''}虚构的站点：${zhList(counted)}${beside ? '，分开列出、分开计数' : ''}`,
    separator: '；',
    end: '。',
    district: '县（区）',
    town: '镇（街道）',
    type: '类型',
    filter: '筛选站点',
    name: '名称或拼音',
    all: '全部',
    apply: '筛选',
    reset: '清除',
    found: '%个站点',
    foundOf: '%个站点，第#页',
    previous: '上一页',
    next: '下一页',
    pages: '名录的页',
    page: '第%页',
    none: '未达到或未评定',
    data: '下载全部真实站点：',
    dataShown: '下载筛选出的真实站点：',
    trouble: '没有下载成功，请稍后再试。',
  },
  en: {
    title: 'Directory of points',
    real: (counted) => `Service points: ${enList(counted)}`,
    built: (n) => `; of ${n} a source says as which type they were built`,
    made: (counted, beside) => `made-up points: ${enList(counted)}${beside ? ', listed and counted apart' : ''}`,
    separator: '; ',
    end: '.',
    district: 'District',
    town: 'Town',
    type: 'Type',
    filter: 'Filter the points',
    name: 'Name or pinyin',
    all: 'All',
    apply: 'Filter',
    reset: 'Clear',
    found: '% points',
    foundOf: '% points, page #',
    previous: 'Previous page',
    next: 'Next page',
    pages: 'Pages of the directory',
    page: 'Page %',
    none: 'None reached or not assessed',
    data: 'Download all real points:',
    dataShown: 'Download the real points found:',
    trouble: 'The download failed; try again later.',
  },
})
