import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '虚构的示例站点',
    text: '本页的站点、评定结果和服务时间均由程序生成，供试用和培训，不代表任何真实地点。',
  },
  en: {
    title: 'A fictional sample point',
    text: 'The point on this page, its assessments and hours are generated for trying out and training. They stand for no real place.',
  },
})
