import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {moved: (was: string, is: string) => `站点编号由${was}改为${is}，原来的网址仍然有效，会转到新的网址。`, go: '到站点页'},
  en: {
    moved: (was, is) => `The id of this point was ${was} and is ${is} now. The old address goes on working and leads to the new one.`,
    go: 'To the point',
  },
})
