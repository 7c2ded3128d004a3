import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '部件',
    description:
      '柜台、座椅、填单台、公示栏等标准部件：每件有带尺寸的图、材料、做法、估价和可打印的规格图，采购成品有规格表。条款规定的尺寸取自手册的限值，其余是本工具的计划值。',
    drawn: '定制和按尺寸安装的部件',
    bought: '采购成品',
    boughtLead: '这些设备由厂家制造、有各自的产品标准，手册只规定数量、位置和维护，不画图。',
    clauses: (n: number) => `受${n}条条款管辖`,
  },
  en: {
    title: 'Fittings',
    description:
      'Counters, seats, form tables, notice boards and other standard components: each with a dimensioned drawing, materials, making, a price band and a specification sheet to print; what is bought has one for the buyer. Dimensions that a clause rules come from the limits of the handbook; the others are planning values of this toolkit.',
    drawn: 'Made, or set up to dimensions',
    bought: 'Bought ready',
    boughtLead:
      'These are made by manufacturers under product standards of their own. The handbook rules their number, place and upkeep, and they are not drawn here.',
    clauses: (n: number) => `Governed by ${n} clauses`,
  },
})
