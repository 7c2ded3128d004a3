import type {Application} from './application.ts'
import {centred, fitted, lockup, placed, service} from './lockup.ts'
import {area, words} from './part.ts'
import {pattern} from './pattern.ts'

const white = {ink: 'on-ground', on: 'ground'} as const

/** What people wear, and what stands or drives outside. */
export const places: readonly Application[] = [
  {
    id: 'vest-front',
    group: 'person',
    name: {zh: '马甲前胸', en: 'Vest, front'},
    use: {
      zh: '左胸印刷或刺绣，一色。马甲用主色。',
      en: 'Printed or embroidered on the left breast in one ink; the vest is of the main colour.',
    },
    unit: 'mm',
    width: 110,
    height: 44,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) =>
      centred(fitted(setting, {size: 24, on: 'ground', latin: false}, 110, 44), {left: 0, top: 0, right: 110, bottom: 44}),
  },
  {
    id: 'vest-back',
    group: 'person',
    name: {zh: '马甲后背', en: 'Vest, back'},
    use: {
      zh: '后背居中，一色。值班长的马甲另用一种颜色，由县里定。',
      en: 'In the middle of the back, in one ink. The duty leader’s vest has a colour of its own, which the county chooses.',
    },
    unit: 'mm',
    width: 300,
    height: 240,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) =>
      centred(fitted(setting, {size: 100, on: 'ground', way: 'stacked', latin: false}, 300, 240), {
        left: 0,
        top: 0,
        right: 300,
        bottom: 240,
      }),
  },
  {
    id: 'vehicle-door',
    group: 'place',
    name: {zh: '车门', en: 'Vehicle door'},
    use: {
      zh: '流动办理车的前门，白车身上贴膜。车身上的其他文字按车辆管理的规定，不在这里。',
      en: 'Front door of a mobile service car, film on white paint. Other words on the body follow the rules on vehicles and are not drawn here.',
    },
    unit: 'mm',
    width: 700,
    height: 340,
    sizeFrom: 'own',
    ground: 'on-ground',
    parts: (setting) => [
      ...placed(fitted(setting, {size: 120, on: 'on-ground'}, 700, 195), [60, 56]),
      words(setting, '流动办理', [60, 234], {height: 48, ink: 'ground', on: 'on-ground', weight: 'bold'}),
      area([60, 298], 580, 6, 'ornament'),
    ],
  },
  {
    id: 'light-box',
    group: 'place',
    name: {zh: '灯箱', en: 'Light box'},
    use: {
      zh: '侧挑灯箱，两面相同，字和徽标透光。',
      en: 'Hangs out from the wall, both faces alike; words and emblem let the light through.',
    },
    unit: 'mm',
    width: 600,
    height: 720,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) =>
      centred(fitted(setting, {size: 280, on: 'ground', way: 'stacked'}, 600, 720), {left: 0, top: 0, right: 600, bottom: 720}),
  },
  {
    id: 'banner',
    group: 'place',
    name: {zh: '横幅', en: 'Banner'},
    use: {zh: '流动办理时临时悬挂，办完收回。', en: 'Hung while a service comes to the village, and taken down after.'},
    unit: 'mm',
    width: 4000,
    height: 700,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) => [
      ...placed(lockup(setting, {size: 300, on: 'ground', latin: false}), [200, 200]),
      words(setting, '今天在这里办事', [3800, 220], {...white, height: 260, weight: 'bold', align: 'right', most: 2100}),
    ],
  },
  {
    id: 'backdrop',
    group: 'place',
    name: {zh: '会议背景板', en: 'Stage backdrop'},
    use: {
      zh: '培训、会议用。名称、日期、地点由主办单位填写，放在徽标下面空出的一块。',
      en: 'For training and meetings. Name, date and place go into the free part below the mark.',
    },
    unit: 'mm',
    width: 6000,
    height: 3000,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) => [
      pattern(setting.identity, {left: -3, top: 2250, right: 6003, bottom: 3003}, 375, 'ground'),
      ...placed(lockup(setting, {size: 420, on: 'ground'}), [480, 420]),
      words(setting, '会议名称', [480, 1290], {...white, height: 300, weight: 'bold'}),
      words(setting, '日期　地点', [480, 1800], {...white, height: 120, weight: 'medium'}),
    ],
  },
  {
    id: 'led-screen',
    group: 'screen',
    name: {zh: 'LED屏', en: 'LED screen'},
    use: {zh: '无通知时的常态画面，不闪、不滚动。', en: 'What is shown when there is no notice: it neither blinks nor scrolls.'},
    unit: 'px',
    width: 1920,
    height: 480,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) => centred(fitted(setting, {size: 260, on: 'ground'}, 1920, 480), {left: 0, top: 0, right: 1920, bottom: 480}),
  },
  {
    id: 'wechat-head',
    group: 'screen',
    name: {zh: '公众号头像', en: 'WeChat head'},
    use: {zh: '正方形，裁成圆形也不缺。', en: 'A square of which nothing is lost when it is cut to a circle.'},
    unit: 'px',
    width: 1080,
    height: 1080,
    sizeFrom: 'own',
    ground: 'ground',
    round: true,
    parts: () => [{type: 'emblem', on: 'ground', box: {left: 280, top: 280, right: 800, bottom: 800}}],
  },
  {
    id: 'wechat-poster',
    group: 'screen',
    name: {zh: '手机海报', en: 'WeChat poster'},
    use: {
      zh: '手机竖屏。标题和正文由站点填写，二维码放在右下的框里。',
      en: 'For an upright telephone. Headline and text are filled in by the point; its QR code goes into the frame.',
    },
    unit: 'px',
    width: 1080,
    height: 1920,
    sizeFrom: 'own',
    ground: 'on-ground',
    parts: (setting) => {
      const mark = lockup(setting, {size: 190, on: 'on-ground'})
      const on = {ink: 'ink', on: 'on-ground'} as const
      return [
        ...placed(mark, [90, 110]),
        words(setting, '办事前先看', [90, 480], {...on, ink: 'ground', height: 112, weight: 'bold', most: 900}),
        area([90, 650], 120, 10, 'ornament'),
        ...['1　带什么材料', '2　几天办好', '3　收不收费'].map((line, i) => words(setting, line, [90, 740 + i * 120], {...on, height: 58})),
        pattern(setting.identity, {left: 0, top: 1160, right: 1080, bottom: 1480}, 168, 'on-ground'),
        area([90, 1600], 560, 3, 'quiet'),
        words(setting, '扫码看办事指南', [90, 1650], {...on, height: 48, weight: 'medium'}),
        words(setting, `${setting.county.zh}${service.zh}`, [90, 1730], {...on, height: 36, most: 560}),
        ...frame(730, 1570, 260, 4),
        words(setting, '二维码', [860, 1680], {...on, height: 40, align: 'centre'}),
      ]
    },
  },
  {
    id: 'social-picture',
    group: 'screen',
    name: {zh: '转发图', en: 'Social picture'},
    use: {zh: '链接被转发时显示。', en: 'Shown where a link is passed on.'},
    unit: 'px',
    width: 1200,
    height: 630,
    sizeFrom: 'own',
    ground: 'ground',
    parts: (setting) => [
      pattern(setting.identity, {left: 0, top: 450, right: 1200, bottom: 630}, 90, 'ground'),
      ...placed(fitted(setting, {size: 220, on: 'ground'}, 1200, 450), [90, 115]),
    ],
  },
]

const frame = (x: number, y: number, side: number, line: number) => [
  area([x, y], side, line, 'quiet'),
  area([x, y + side - line], side, line, 'quiet'),
  area([x, y], line, side, 'quiet'),
  area([x + side - line, y], line, side, 'quiet'),
]
