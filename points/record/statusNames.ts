import type {Status} from './point.ts'

/** What the results of a check are called, wherever they are shown: pages, paper, exports. */
export const statusNames: Readonly<Record<'zh' | 'en', Readonly<Record<Status, string>>>> = {
  zh: {met: '符合', 'partly-met': '部分符合', 'not-met': '不符合', 'not-applicable': '不适用', unchecked: '未检查', recheck: '待复核'},
  en: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'not-applicable': 'Not applicable',
    unchecked: 'Not checked',
    recheck: 'To be re-checked',
  },
}
