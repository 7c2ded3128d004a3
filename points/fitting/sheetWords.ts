import type {InBoth} from '../../handbooks/language/both.ts'

/** The words of the specification sheets, apart from those of the fittings and clauses themselves. */
export const words = {
  drawnSheet: {zh: '部件规格图', en: 'Specification drawing'},
  boughtSheet: {zh: '采购规格表', en: 'Specification for buying'},
  title: {zh: '图名', en: 'Title'},
  number: {zh: '图号', en: 'Number'},
  scale: {zh: '比例', en: 'Scale'},
  unit: {zh: '单位', en: 'Unit'},
  projection: {zh: '第一角画法', en: 'First angle'},
  mainMaterial: {zh: '主要材料', en: 'Main material'},
  product: {zh: '采购成品', en: 'Bought ready'},
  edition: {zh: '手册版次', en: 'Edition'},
  revision: {zh: '图稿版本', en: 'Revision'},
  paper: {zh: '图幅', en: 'Paper'},
  page: {zh: '页', en: 'Page'},
  issuer: {zh: '编制单位', en: 'Issued by'},
  checked: {zh: '审核岗位', en: 'Post that checked'},
  date: {zh: '日期', en: 'Date'},

  sizes: {zh: '尺寸', en: 'Dimensions'},
  letter: {zh: '代号', en: 'Letter'},
  size: {zh: '部位', en: 'What is measured'},
  value: {zh: '取值', en: 'Value'},
  allowed: {zh: '允许范围', en: 'Accepted'},
  rule: {zh: '条款和限值', en: 'Clause and limit'},
  measured: {zh: '实测', en: 'Measured'},
  planned: {zh: '计划值', en: 'planning value'},
  makers: {zh: '按厂家图', en: 'maker’s drawing'},

  make: {zh: '材料、颜色和做法', en: 'Materials, colours and making'},
  part: {zh: '部位', en: 'Part'},
  made: {zh: '要求', en: 'Requirement'},
  colour: {zh: '颜色（计划值）', en: 'Colours (planned)'},
  making: {zh: '边角、五金、锁和固定', en: 'Edges, hardware, locks, fixing'},
  deviations: {zh: '允许偏差', en: 'Permitted deviations'},
  price: {zh: '估价', en: 'Price band'},

  ask: {zh: '产品要求', en: 'What is asked of the product'},
  accepted: {zh: '验收', en: 'Met'},
  clauses: {zh: '管辖条款', en: 'Clauses that govern it'},
  clause: {zh: '条款', en: 'Clause'},
  provision: {zh: '规定', en: 'Provision'},
  check: {zh: '检查方法', en: 'Checked by'},
  inUse: {zh: '使用和管理', en: 'In use'},

  order: {zh: '位置和数量（站点填写）', en: 'Place and quantity, filled in by the point'},
  point: {zh: '站点', en: 'Point'},
  place: {zh: '位置（平面图上的编号）', en: 'Place, as numbered on the plan'},
  quantity: {zh: '数量', en: 'Quantity'},
  delivery: {zh: '交货日期', en: 'Delivery'},
  receipt: {zh: '到货验收', en: 'On delivery'},
  supplier: {zh: '供货单位', en: 'Supplier'},
  receiver: {zh: '验收岗位', en: 'Post that accepted'},
  result: {zh: '结论', en: 'Result'},
} as const satisfies Readonly<Record<string, InBoth>>

/** What must be known before anything is made or bought from a sheet; it stands on every page. */
export const honesty = {
  drawn: {
    zh: '有条款的尺寸取自手册的限值，其余是本工具的计划值，可按场地改。本图不含结构计算；制作前到现场量，先做一件样品。',
    en: 'Sizes with a clause come from the limits of the handbook; the others are planning values of this toolkit and may be changed to suit the place. No structural design: measure on site and make a sample first.',
  },
  bought: {
    zh: '产品要求是本工具的建议，管辖条款是手册的规定；产品标准和认证要求以现行文件为准。不指定品牌和型号。',
    en: 'What is asked of the product is this toolkit’s advice; the clauses are the handbook’s. Product standards and certification are as in force. No make or model is named.',
  },
} as const satisfies Readonly<Record<string, InBoth>>

/** What is done on the day of delivery. */
export const onDelivery = {
  drawn: {
    zh: '到货当天对照本图逐项量，实测值填入尺寸表；在允许范围以内、材料和做法与本图一致的收下，不合的退换。',
    en: 'Write every measured size into the table on delivery; accept what is within range and as specified, and return the rest.',
  },
  bought: {
    zh: '到货当天逐项核对，符合的在方框内打勾，不符合的打叉并退换；合格证明随采购资料保存。',
    en: 'Go through the lines on the day of delivery: tick what is met, cross what is not and send it back; keep the proof of conformity with the purchase papers.',
  },
} as const satisfies Readonly<Record<string, InBoth>>

/** Stands by the scale bar. */
export const printing: InBoth = {
  zh: '打印时选“实际大小”，量比例尺核对。',
  en: 'Print at actual size and check the bar with a rule.',
}
