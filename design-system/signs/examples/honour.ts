import type {SignSpec} from '../sign.ts'

/** Signs that honour. Holders, bodies and periods are samples: no source names an award of a real point or person. Each is here for a reason and its comment says which. */
export const honour = {
  // The banner that goes from window to window, hung by its upper edge.
  'honour-banner': {
    kind: 'honour',
    form: 'banner',
    viewingDistanceM: 5,
    text: {zh: '综合窗口', en: 'General Services'},
    period: {zh: '2026年第三季度', en: 'Third quarter of 2026'},
    shown: {from: '2026-10-01', until: '2026-12-31'},
    awardedBy: {zh: '示例镇便民服务中心', en: 'Shili Town Service Centre'},
    note: {zh: '示例，非真实授予', en: 'Sample, not a real award'},
  },
  // A banner that a whole point holds: its name breaks before 便民服务站 on a panel of 400 mm; Chinese only.
  'honour-banner-point': {
    kind: 'honour',
    form: 'banner',
    viewingDistanceM: 5,
    widthMm: 400,
    text: {zh: '示例新村社区便民服务站'},
    period: {zh: '2026年第三季度'},
    shown: {from: '2026-10-08', until: '2026-12-31'},
    awardedBy: {zh: '示例县政务服务管理局'},
    note: {zh: '示例，非真实授予'},
  },
  // A person, with room for a photograph and the post. The name is made up.
  'honour-star': {
    kind: 'honour',
    form: 'star',
    viewingDistanceM: 2,
    text: {zh: '张示例', en: 'Zhang Shili'},
    post: {zh: '综合窗口工作人员', en: 'Officer at General Services'},
    period: {zh: '2026年10月', en: 'October 2026'},
    shown: {from: '2026-11-01', until: '2026-11-30'},
    awardedBy: {zh: '示例村便民服务站', en: 'Shili Village Public Service Station'},
    note: {zh: '示例，人名为虚构', en: 'Sample, the name is made up'},
  },
} satisfies Record<string, SignSpec>
