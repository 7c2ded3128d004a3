import {bilingual} from '../../handbooks/language/both.ts'

/** What a sheet says beside the notice: its head and the three lines of its stamp. */
export const words = bilingual({
  zh: {
    post: '发布岗位',
    from: '发布日期',
    until: '撤下日期',
    stays: '长期',
    colon: '：',
    sample: '示例 SAMPLE：站点和内容均为虚构。',
    file: (point: string) => `${point}公示`,
  },
  en: {
    post: 'Posted by',
    from: 'Posted on',
    until: 'Comes down',
    stays: 'standing',
    colon: ': ',
    sample: '示例 SAMPLE: the point and the words are made up.',
    file: (point: string) => `Notices of ${point}`,
  },
})
