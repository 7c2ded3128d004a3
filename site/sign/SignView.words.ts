import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    contents: '本页目录',
    withMine: '换成我村的名字：在工作台打开',
    examples: '更多示例',
    clauses: '管辖条款',
    files: '下载',
    pdf: '印刷用，3 mm出血，专色；1:1，大于5 m的为1:10，文件名注明',
    svg: '屏幕与排版用，毫米',
    dxf: '裁切用，R12，毫米',
    spec: '规格文件',
    specLead: '把它存为文件，改文字和尺寸，再用命令行出图：',
    check: '按条款检查',
    sample: '示例中的时间、人员、事项和奖项都是虚构的；尺寸由条款算出。',
  },
  en: {
    contents: 'On this page',
    withMine: 'With my village’s name: open it in the studio',
    examples: 'More examples',
    clauses: 'Clauses that govern it',
    files: 'Downloads',
    pdf: 'for print, 3 mm bleed, spot colours; 1:1, or 1:10 above 5 m, as the name says',
    svg: 'for screen and layout, millimetres',
    dxf: 'for cutting, R12, millimetres',
    spec: 'Spec file',
    specLead: 'Save it, change words and sizes, and draw it on the command line:',
    check: 'Checked by the clauses',
    sample: 'Hours, people, items and awards in the examples are made up; sizes follow from the clauses.',
  },
})
