/**
 * The vocabulary of things that a clause governs: kinds of sign and fittings.
 *
 * The standard names its parts, so ids and names stand here and nowhere else: clauses say which they govern, and everything that is
 * known of a kind of sign lies in its one file in `design-system/signs/kinds/`. A kind named here and not drawn there does not compile.
 */
export const signKinds = {
  fascia: {zh: '门头', en: 'Fascia', group: 'identify'},
  plaque: {zh: '竖牌', en: 'Vertical plaque', group: 'identify'},
  'type-plate': {zh: '三型牌', en: 'Type plate', group: 'identify'},
  'door-plate': {zh: '门牌', en: 'Door plate', group: 'identify'},
  'window-plate': {zh: '窗口牌', en: 'Window plate', group: 'identify'},
  'window-hanger': {zh: '窗口吊牌', en: 'Hanging window sign', group: 'identify'},
  flag: {zh: '侧挂牌', en: 'Projecting sign', group: 'identify'},
  'desk-plate': {zh: '台卡', en: 'Desk plate', group: 'identify'},
  'staff-badge': {zh: '工作证', en: 'Staff badge', group: 'identify'},
  directional: {zh: '导向牌', en: 'Directional sign', group: 'direct'},
  directory: {zh: '服务索引', en: 'Directory', group: 'direct'},
  'floor-plan': {zh: '平面示意图', en: 'Floor plan', group: 'direct'},
  'floor-marker': {zh: '地面标识', en: 'Floor marker', group: 'direct'},
  hours: {zh: '服务时间牌', en: 'Service hours plate', group: 'inform'},
  'items-board': {zh: '事项公示牌', en: 'Board of service items', group: 'inform'},
  'process-board': {zh: '办事流程牌', en: 'Process board', group: 'inform'},
  'notice-header': {zh: '公示栏标题', en: 'Notice board header', group: 'inform'},
  pledge: {zh: '服务承诺牌', en: 'Service pledge', group: 'inform'},
  'qr-guide': {zh: '扫码办事牌', en: 'QR guide', group: 'inform'},
  'feedback-box': {zh: '意见箱牌', en: 'Feedback box plate', group: 'inform'},
  queue: {zh: '取号牌', en: 'Queue sign', group: 'inform'},
  'form-sample': {zh: '填单示范牌', en: 'Form sample', group: 'inform'},
  'staff-board': {zh: '人员公示牌', en: 'Staff board', group: 'inform'},
  facility: {zh: '设施牌', en: 'Facility sign', group: 'inform'},
  honour: {zh: '荣誉牌', en: 'Honour sign', group: 'honour'},
} as const

/** The families of the sign kinds, in the order in which a visitor needs them. */
export const signGroups = {
  identify: {zh: '识别', en: 'Identify'},
  direct: {zh: '导向', en: 'Direct'},
  inform: {zh: '告知', en: 'Inform'},
  honour: {zh: '荣誉', en: 'Honour'},
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
