import type {Application} from './application.ts'
import {lockup, placed} from './lockup.ts'
import {area, edges, type Part, type Setting, words} from './part.ts'
import {pattern} from './pattern.ts'

const black = {ink: 'ink', on: 'on-ground'} as const

/** A line of labels to be filled in by whoever orders the print: no address is made up here. */
const contact = (setting: Setting, x: number, top: number, gap: number, height: number): Part[] =>
  ['地址', '电话', '服务时间'].map((label, i) => words(setting, label, [x + i * gap, top], {...black, height}))

/** Paper of the office. Residents' forms are copied in black and white, so nothing on them is a dark area. */
export const office: readonly Application[] = [
  {
    id: 'letterhead',
    group: 'office',
    name: {zh: '信纸', en: 'Letterhead'},
    use: {
      zh: '函件和通知的首页。地址、电话、服务时间由站点填写。',
      en: 'First page of letters and notices. Address, telephone and hours are filled in by the point.',
    },
    unit: 'mm',
    width: 210,
    height: 297,
    sizeFrom: 'trade',
    ground: 'on-ground',
    parts: (setting) => [
      ...placed(lockup(setting, {size: 18, on: 'on-ground'}), [25, 18]),
      area([25, 274], 12, 0.9, 'ornament'),
      area([25, 274.9], 160, 0.2, 'quiet'),
      ...contact(setting, 25, 279, 64, 2.6),
    ],
  },
  {
    id: 'envelope-dl',
    group: 'office',
    name: {zh: '信封（DL）', en: 'Envelope, DL'},
    use: {
      zh: '邮编框、邮票位置按邮政部门的规定由印刷单位加印，这里只画寄件单位。',
      en: 'Boxes for postcodes and stamp are printed as the post office rules; only the sender is drawn here.',
    },
    unit: 'mm',
    width: 220,
    height: 110,
    sizeFrom: 'trade',
    ground: 'on-ground',
    parts: (setting) => [
      ...placed(lockup(setting, {size: 14, on: 'on-ground', latin: false}), [140, 74]),
      area([140, 94], 60, 0.2, 'quiet'),
      words(setting, '地址', [140, 97], {...black, height: 2.4}),
    ],
  },
  {
    id: 'form-header',
    group: 'office',
    name: {zh: '表头', en: 'Form header'},
    use: {
      zh: '表格、告知单和回执的上沿，一色印刷，经得起黑白复印。表名、编号由站点填写。',
      en: 'Upper edge of forms, notices and receipts: reads after a black and white copy. Name and number of the form are filled in.',
    },
    unit: 'mm',
    width: 210,
    height: 46,
    sizeFrom: 'own',
    ground: 'on-ground',
    parts: (setting) => [
      ...placed(lockup(setting, {size: 15, on: 'on-ground', latin: false}), [20, 14]),
      words(setting, '表名', [118, 18], {...black, height: 4.2, weight: 'medium'}),
      words(setting, '编号', [118, 26.4], {...black, height: 2.6}),
      area([20, 38], 170, 0.5, 'ink'),
    ],
  },
  {
    id: 'folder',
    group: 'office',
    name: {zh: '资料袋、文件夹封面', en: 'Folder cover'},
    use: {zh: '装A4办事材料。封底用同一底色，不加文字。', en: 'Holds A4 papers. The back is of the same ground and bears no words.'},
    unit: 'mm',
    width: 220,
    height: 310,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) => [
      pattern(setting.identity, {left: -3, top: 128, right: 223, bottom: 313}, 37, 'ground'),
      ...placed(lockup(setting, {size: 32, on: 'ground'}), [24, 36]),
      words(setting, '办事材料', [24, 92], {height: 6, ink: 'on-ground', on: 'ground', weight: 'medium'}),
    ],
  },
  {
    id: 'badge',
    group: 'person',
    name: {zh: '工作证', en: 'Badge card'},
    use: {
      zh: '照片、姓名、岗位由站点填写。按条款制作的工作证见标识库。',
      en: 'Photograph, name and post are filled in by the point. The badge that the clauses rule is in the library of signs.',
    },
    unit: 'mm',
    width: 86,
    height: 54,
    sizeFrom: 'trade',
    ground: 'on-ground',
    parts: (setting) => [
      ...placed(lockup(setting, {size: 12, on: 'on-ground', latin: false}), [5, 5]),
      ...edges([5, 22], 21, 27, 0.2, 'quiet'),
      words(setting, '照片', [15.5, 34.2], {...black, height: 2.6, align: 'centre'}),
      ...['姓名', '岗位'].flatMap((label, i) => [
        words(setting, label, [32, 31 + i * 10], {...black, height: 2.6}),
        area([40, 34 + i * 10], 41, 0.2, 'quiet'),
      ]),
      area([32, 48.2], 12, 0.8, 'ornament'),
    ],
  },
]
