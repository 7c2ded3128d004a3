import {bilingual} from '../../handbooks/language/both.ts'

/** The least and the most that a kind is made, in millimetres. */
interface Made {
  readonly width: Extent
  readonly height: Extent
  /** Millimetres of a character for each metre of distance. */
  readonly perMetre: number
}
type Extent = Readonly<Record<'min' | 'max', number>>

export const words = bilingual({
  zh: {
    measures: {caption: '图上各字母的含义', key: '代号', what: '尺寸', value: '数值（mm）', clause: '条款'},
    sizes: {
      caption: `示例文字在不同视距下的尺寸（mm）`,
      distance: '视距（m）',
      hanzi: '汉字字高不小于',
      panel: '牌面（宽 × 高）',
      note: ({width, height, perMetre}: Made) =>
        `本种标识的成品宽${width.min}～${width.max} mm，高${height.min}～${height.max} mm；标“—”的视距放不进最大尺寸，应减少文字或分成两块。字高按视距的${perMetre} mm/m计算，依据：自定，县（区）可另定。`,
    },
    inks: {
      caption: '所用颜色',
      name: '名称',
      cmyk: 'CMYK（%）',
      ral: '最接近的RAL',
      pantone: '最接近的Pantone',
      lrv: '光反射率（%）',
      note: '“最接近”只是目测，制作前应对照色卡核对；光反射率由屏幕色值计算，未经测量。',
    },
    fixing: {where: '安装方式', height: '离地高度', material: '建议材料', fixing: '建议固定', own: '（本工具的规划值，条款未规定）'},
  },
  en: {
    measures: {caption: 'What the letters stand for', key: 'Letter', what: 'Length', value: 'Value (mm)', clause: 'Clause'},
    sizes: {
      caption: 'Sizes of the example message at each viewing distance (mm)',
      distance: 'Viewing distance (m)',
      hanzi: 'Chinese characters at least',
      panel: 'Panel (width × height)',
      note: ({width, height, perMetre}: Made) =>
        `This kind is made ${width.min} to ${width.max} mm wide and ${height.min} to ${height.max} mm high. Where a dash stands the message does not fit the largest panel: use fewer words or two panels. Characters are ${perMetre} mm high for each metre of distance: this toolkit’s own choice, which a county may change.`,
    },
    inks: {
      caption: 'Colours',
      name: 'Name',
      cmyk: 'CMYK (%)',
      ral: 'Nearest RAL',
      pantone: 'Nearest Pantone',
      lrv: 'LRV (%)',
      note: 'Nearest by eye: check with a swatch before anything is made. Reflectance is calculated from the screen value, not measured.',
    },
    fixing: {
      where: 'Held',
      height: 'Height',
      material: 'Proposed material',
      fixing: 'Proposed fixing',
      own: ' (planned by this toolkit, no clause fixes it)',
    },
  },
})
