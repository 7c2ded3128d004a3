import {bilingual} from '../../handbooks/language/both.ts'

/** A feed is in Chinese, as its notices are; the English is for whoever reads the source of both. */
export const words = bilingual({
  zh: {
    title: (district: string, town: string) => `${district}${town}便民服务站公示`,
    sample: '（样例，内容是编造的）',
    until: (day: string | undefined) => (day === undefined ? '长期有效' : `撤下日期：${day}`),
  },
  en: {
    title: (district, town) => `Notices of the public service points of ${town}, ${district}`,
    sample: ' (sample, made up)',
    until: (day) => (day === undefined ? 'standing' : `comes down: ${day}`),
  },
})
