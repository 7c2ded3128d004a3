import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    sizes: '尺寸',
    materials: '材料',
    making: '做法',
    ask: '采购时看什么',
    price: '估价',
    files: '下载',
    colour: '颜色',
    pdf: {drawn: '规格图，可打印，A4，有图框、尺寸、材料、允许偏差和验收栏', bought: '采购规格表，可打印，A4，有产品要求、条款和验收栏'},
    svg: '图样，1:1，毫米',
    dxf: '供定制单位在CAD中打开，1:1，毫米，R12',
    changes: '图由手册的限值和计划值算出：县（区）改了限值，图随之改。下单前在规格图上填明位置和数量，见条款HW-FIT-001。',
    bought: '采购成品，不画图。',
  },
  en: {
    sizes: 'Dimensions',
    materials: 'Materials',
    making: 'Making and fixing',
    ask: 'What to look for when buying',
    price: 'Price band',
    files: 'Downloads',
    colour: 'Colours',
    pdf: {
      drawn: 'specification sheet to print, A4, with title block, sizes, materials, deviations and room for what is measured on delivery',
      bought: 'specification for buying, to print, A4, with what is asked, clauses and boxes to tick on delivery',
    },
    svg: 'drawing, 1:1, millimetres',
    dxf: 'for the maker’s CAD, 1:1, millimetres, R12',
    changes:
      'The drawing follows from the limits of the handbook and the planning values: where a county changes a limit, the drawing changes with it. Before ordering, write place and quantity on the specification sheet, see clause HW-FIT-001.',
    bought: 'Bought ready, and not drawn.',
  },
})
