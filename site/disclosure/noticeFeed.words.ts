import {bilingual} from '../../handbooks/language/both.ts'

/** A feed is in Chinese, as its notices are; the English is for whoever reads the source of both. */
export const words = bilingual({
  zh: {
    title: (district: string, town: string) => `${district}${town}便民服务站公示`,
    sample: '（样例，内容是编造的）',
    list: '名单张贴在站点公示栏，网上不登姓名。有异议的，公示期内向站点提出。',
    until: (day: string | undefined) => (day === undefined ? '长期有效' : `撤下日期：${day}`),
  },
  en: {
    title: (district, town) => `Notices of the public service points of ${town}, ${district}`,
    sample: ' (sample, made up)',
    list: 'The list hangs on the notice board of the point; no names are published online. Whoever objects tells the point while it hangs.',
    until: (day) => (day === undefined ? 'standing' : `comes down: ${day}`),
  },
})
