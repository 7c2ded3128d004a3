/**
 * The vocabulary of things that a clause governs: kinds of sign and fittings.
 *
 * A sign kind listed here must be drawn by `design-system/signs/kinds/`; the compiler checks it there.
 */
export const signKinds = {
  fascia: {zh: '门头', en: 'Fascia'},
  plaque: {zh: '竖牌', en: 'Vertical plaque'},
  'window-plate': {zh: '窗口牌', en: 'Window plate'},
  directional: {zh: '导向牌', en: 'Directional sign'},
  hours: {zh: '服务时间牌', en: 'Service hours plate'},
  facility: {zh: '设施牌', en: 'Facility sign'},
} as const

export const fittings = {
  counter: {zh: '服务柜台', en: 'Service counter'},
  'low-counter': {zh: '低位柜台', en: 'Low counter'},
  'waiting-seat': {zh: '等候座椅', en: 'Waiting seat'},
  'form-table': {zh: '填单台', en: 'Form-filling table'},
  'notice-board': {zh: '公示栏', en: 'Notice board'},
  'feedback-box': {zh: '意见箱', en: 'Feedback box'},
  'queue-machine': {zh: '取号机', en: 'Queue machine'},
  'self-service-terminal': {zh: '自助终端', en: 'Self-service terminal'},
  'review-device': {zh: '评价器', en: 'Review device'},
  'filing-cabinet': {zh: '档案柜', en: 'Filing cabinet'},
  ramp: {zh: '无障碍坡道', en: 'Access ramp'},
  canopy: {zh: '雨篷', en: 'Canopy'},
  'window-chair': {zh: '窗口座椅', en: 'Chair at a window'},
  'guide-rack': {zh: '指南架', en: 'Guide rack'},
} as const

export type SignKind = keyof typeof signKinds
export type Fitting = keyof typeof fittings

export const isSignKind = (id: string): id is SignKind => Object.hasOwn(signKinds, id)
export const isFitting = (id: string): id is Fitting => Object.hasOwn(fittings, id)
