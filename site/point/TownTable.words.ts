import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    town: '镇（街道）',
    points: '站点',
    open: '暂不能判定',
    none: '未达到',
    unassessed: '未评定',
    caption: (district: string) => `${district}各镇（街道）的站点`,
  },
  en: {
    town: 'Town',
    points: 'Points',
    open: 'Not decided',
    none: 'No type',
    unassessed: 'Not assessed',
    caption: (district) => `Points by town of ${district}`,
  },
})
