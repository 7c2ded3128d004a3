import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    sizes: {
      what: '尺寸',
      letter: '代号',
      value: '取值',
      limit: '限值',
      clause: '条款',
      planned: '计划值',
      note: '“计划值”是本工具自定的，没有条款规定，可按场地改。限值的来源见条款。',
    },
    materials: {part: '部位', made: '材料'},
    prices: {caption: '估价（元）', name: '部件', per: '单位', low: '低', high: '高'},
  },
  en: {
    sizes: {
      what: 'Dimension',
      letter: 'Letter',
      value: 'Value',
      limit: 'Limit',
      clause: 'Clause',
      planned: 'planning value',
      note: 'A planning value is this toolkit’s own; no clause rules it and it may be changed to suit the place. Where a limit comes from stands with its clause.',
    },
    materials: {part: 'Part', made: 'Material'},
    prices: {caption: 'Price bands (yuan)', name: 'Fitting', per: 'Per', low: 'Low', high: 'High'},
  },
})
