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
  'help-bell': {zh: '求助铃', en: 'Help bell'},
  'grab-bar': {zh: '抓杆', en: 'Grab bar'},
  wheelchair: {zh: '借用轮椅', en: 'Wheelchair to borrow'},
  workstation: {zh: '窗口计算机', en: 'Window computer'},
  'document-scanner': {zh: '文件拍摄仪', en: 'Document camera'},
  'office-machine': {zh: '复印打印机', en: 'Copier and printer'},
  'call-display': {zh: '叫号屏', en: 'Call screen'},
  'distribution-box': {zh: '配电箱', en: 'Distribution box'},
  'backup-power': {zh: '不间断电源', en: 'Backup power supply'},
  'emergency-light': {zh: '应急照明灯', en: 'Emergency light'},
  'fire-extinguisher': {zh: '灭火器', en: 'Fire extinguisher'},
  'smoke-alarm': {zh: '感烟报警器', en: 'Smoke alarm'},
  'first-aid-kit': {zh: '急救箱', en: 'First-aid kit'},
  defibrillator: {zh: '自动体外除颤器', en: 'Defibrillator'},
  camera: {zh: '监控摄像机', en: 'Surveillance camera'},
  'water-dispenser': {zh: '饮水设备', en: 'Drinking water equipment'},
  'waste-bin': {zh: '分类垃圾桶', en: 'Bin for sorted waste'},
} as const

export type SignKind = keyof typeof signKinds
export type Fitting = keyof typeof fittings

export const isSignKind = (id: string): id is SignKind => Object.hasOwn(signKinds, id)
export const isFitting = (id: string): id is Fitting => Object.hasOwn(fittings, id)
