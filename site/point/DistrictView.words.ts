import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: (place: string) => `${place}的便民服务站`,
    within: (district: string, town: string) => `${district}${town}`,
    lead: (towns: number, points: number) => `${towns}个镇（街道），${points}个站点。`,
    points: (n: number) => `${n}个站点。`,
    sampleTitle: '本页的站点是虚构的',
    sampleText: '站点、评定结果和服务时间均由程序生成，供试用和培训，不代表任何真实地点。',
    all: '全部站点，可以筛选',
  },
  en: {
    title: (place) => `Service points of ${place}`,
    within: (district, town) => `${town}, ${district}`,
    lead: (towns, points) => `${points} points in ${towns} towns.`,
    points: (n) => `${n} points.`,
    sampleTitle: 'The points on this page are made up',
    sampleText: 'The points, their assessments and hours are generated for trying out and training. They stand for no real place.',
    all: 'All points, with a filter',
  },
})
