import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    permanent: '永久编号',
    printed: '本版条号',
    facts: '检查与管辖',
    read: (n: string) => `在手册中阅读第${n}条`,
    failing: '不符合本条的站点',
    none: '没有已评定的站点不符合本条。',
    realNone: '真实站点尚无评定结果，因此这里没有真实站点。',
    real: (n: number, all: number) => `${all}个已评定的站点中有${n}个在最近一次评定中不符合或部分符合。`,
    more: (n: number) => `另有${n}个。`,
    all: '全部站点',
    samples: (n: number, all: number) => `虚构的站点：${all}个中有${n}个在最近一次评定中不符合或部分符合。`,
    pager: '上一条与下一条',
    previous: '上一条',
    next: '下一条',
    print: '这些标识的成品图在各站点的印制套件里。',
  },
  en: {
    permanent: 'Permanent id',
    printed: 'Number in this edition',
    facts: 'Checking and scope',
    read: (n: string) => `Read clause ${n} in the handbook`,
    failing: 'Points that do not meet this clause',
    none: 'No assessed point fails this clause.',
    realNone: 'No real point has been assessed yet, so none is listed here.',
    real: (n, all) => `${n} of ${all} assessed points did not meet it, or met it only partly, in their latest assessment.`,
    more: (n) => `${n} more.`,
    all: 'All points',
    samples: (n: number, all: number) =>
      `Made-up points: ${n} of ${all} points did not meet it, or met it only partly, in their latest assessment.`,
    pager: 'Previous and next clause',
    previous: 'Previous clause',
    next: 'Next clause',
    print: 'Artwork of these signs is in the print kit of each point.',
  },
})
