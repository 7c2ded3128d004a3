import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '标识',
    description: '每种标识由文字和视距算出尺寸，按条款自动排版并检查，输出1:1的PDF、SVG和裁切用DXF。',
    clauses: (n: number) => `受${n}条条款管辖`,
    safety: '出口、灭火器、禁止吸烟、AED等安全标志不在此列：应采购符合GB 2894-2025的成品，本工具只把它们列入清单，从不绘制。',
  },
  en: {
    title: 'Signs',
    description:
      'Each kind takes its size from its words and the viewing distance, is laid out and checked by the clauses, and comes as 1:1 PDF, SVG and DXF for cutting.',
    clauses: (n: number) => `Governed by ${n} clauses`,
    safety:
      'Safety signs (exit, extinguisher, no smoking, AED) are not among them: they are bought as products certified to GB 2894-2025. The toolkit lists them and never draws them.',
  },
})
