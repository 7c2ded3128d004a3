import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {undecided: '暂不能判定', 'none-reached': '未达到任何类型', 'not-assessed': '未评定', declared: (t: string) => `来源称${t}`},
  en: {
    undecided: 'Not decided',
    'none-reached': 'No type reached',
    'not-assessed': 'Not assessed',
    declared: (t: string) => `${t} by source`,
  },
})
