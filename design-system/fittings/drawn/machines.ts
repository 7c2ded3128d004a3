import {atLeast, atMost, drawn, keptFree, midway, planned} from '../fitting.ts'
import {area, behind, box, disc, fold} from '../shape.ts'

/** @clause HW-EQP-005 height of what residents handle */
export const selfServiceTerminal = drawn({
  purpose: {
    zh: '居民自己查询、打印和申报的终端。本图规定安装的高度和台前的空间，机器是采购的成品：购置前向厂家索要尺寸图，与本图对照。',
    en: 'A terminal at which residents look up, print and apply by themselves. The machine is bought; this drawing sets its heights and the space before it, to be compared with the maker’s drawing before buying.',
  },
  sizes: {
    lowest: atLeast('terminalReach', 50, '操作部位最低处高（取票口、读卡口）', 'Lowest part handled: ticket outlet, card reader'),
    highest: atMost('terminalReach', 50, '操作部位最高处高（屏幕按键）', 'Highest part handled: keys on the screen'),
    width: planned(600, '机宽', 'Width'),
    depth: planned(450, '机深', 'Depth'),
    total: planned(1450, '总高', 'Overall height'),
    turning: keptFree('turningCircle', '机前轮椅回转的直径', 'Diameter in which a wheelchair turns before it'),
  },
  views: ({mm, across, up}) => {
    const {lowest, highest, width, depth, total, turning} = mm
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 40, 0, width - 80, 90),
          box('body', 0, 90, width, total - 90, 30),
          box('top', 40, total - 130, width - 80, 90, 10),
          box('glass', 70, lowest + 110, width - 140, total - 160 - lowest - 110, 8),
          fold(90, highest, width - 90, highest),
          box('metal', 90, lowest, 130, 40, 6),
          box('metal', width - 220, lowest, 130, 40, 6),
        ],
        lines: [across('width', 0, 0), up('lowest', 0, 90), up('highest', 0, 90), up('total', 0, 0)],
      },
      {
        name: 'side',
        shapes: [
          box('metal', 30, 0, depth - 130, 90),
          area('body', [
            [0, 90],
            [depth - 90, 90],
            [depth - 90, 640],
            [depth, 700],
            [depth, lowest + 40],
            [170, total],
            [0, total],
          ]),
        ],
        lines: [across('depth', 0, 0)],
        people: [{figure: 'wheelchair', x: depth - 50}],
      },
      {
        name: 'plan',
        shapes: [box('body', 0, 0, width, depth, 30), behind(disc('open', width / 2, -turning / 2, turning / 2))],
        lines: [across('turning', width / 2 - turning / 2, -turning / 2)],
      },
    ]
  },
  materials: [
    {
      part: {zh: '整机', en: 'Machine'},
      made: {zh: '采购成品，有产品合格证明和尺寸图', en: 'bought, with proof of conformity and a dimensioned drawing'},
    },
    {
      part: {zh: '屏幕', en: 'Screen'},
      made: {zh: '不反光，字号可放大，静置后自动退出', en: 'without glare, with larger type, logging out by itself'},
    },
  ],
  colour: {
    zh: '按厂家，机面哑光；取票口、读卡口和按键与机面深浅分得清。',
    en: 'The maker’s, with a matt face; outlets, reader and keys clearly lighter or darker than the face.',
  },
  making: {
    zh: '与地面固定，电源和网线从机后下方引入；屏幕背向窗口直射光；旁边站得下一名帮助的人。',
    en: 'Fixed to the floor, with power and network led in low at the back; the screen turned from direct light; room beside it for someone who helps.',
  },
  work: 'supplied',
  price: {low: 12000, high: 40000, per: {zh: '台', en: 'machine'}},
})

/** @clause HW-EQP-005 height of what residents handle */
export const queueMachine = drawn({
  purpose: {
    zh: '居民取号的机器，设在从主入口走到等候座位的路上。本图规定安装的高度，机器是采购的成品。',
    en: 'A machine for queue tickets, on the way from the main entrance to the waiting seats. The machine is bought; this drawing sets its heights.',
  },
  sizes: {
    lowest: atLeast('terminalReach', 100, '出票口高', 'Height of the ticket outlet'),
    highest: atMost('terminalReach', 50, '屏幕按键最高处高', 'Highest key on the screen'),
    width: planned(420, '机宽', 'Width'),
    depth: planned(400, '机深', 'Depth'),
    total: planned(1300, '总高', 'Overall height'),
  },
  views: ({mm, across, up}) => {
    const {lowest, highest, width, depth, total} = mm
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 0, 0, width, 30, 8),
          box('body', 90, 30, width - 180, lowest - 160),
          box('body', 0, lowest - 130, width, total - lowest + 130, 24),
          box('glass', 50, lowest + 80, width - 100, highest - lowest - 40, 8),
          box('metal', width / 2 - 60, lowest - 8, 120, 36, 6),
          box('paper', width / 2 - 40, lowest - 70, 80, 70),
        ],
        lines: [across('width', 0, 0), up('lowest', 0, 0), up('highest', 0, 50), up('total', 0, 0)],
      },
      {
        name: 'side',
        shapes: [
          box('metal', 0, 0, depth, 30, 8),
          box('body', 120, 30, 130, lowest - 100),
          area('body', [
            [60, lowest - 130],
            [depth, lowest - 90],
            [depth, lowest + 50],
            [210, total],
            [60, total],
          ]),
        ],
        lines: [across('depth', 0, 0)],
        people: [{figure: 'wheelchair', x: depth + 120}],
      },
    ]
  },
  materials: [
    {
      part: {zh: '整机', en: 'Machine'},
      made: {zh: '采购成品，有产品合格证明和尺寸图', en: 'bought, with proof of conformity and a dimensioned drawing'},
    },
    {
      part: {zh: '号票', en: 'Tickets'},
      made: {zh: '58 mm或80 mm热敏纸，数字印得大', en: '58 mm or 80 mm thermal paper, with large figures'},
    },
  ],
  colour: {
    zh: '按厂家，机面哑光；出票口和按键与机面深浅分得清。',
    en: 'The maker’s, with a matt face; outlet and keys clearly lighter or darker than the face.',
  },
  making: {
    zh: '底座与地面固定；不背向居民，不挡门；没有取号机的站点用手写号牌。',
    en: 'Its base is fixed to the floor; it neither turns its back to residents nor blocks the door; a point without one uses written numbers.',
  },
  work: 'supplied',
  price: {low: 3000, high: 9000, per: {zh: '台', en: 'machine'}},
})

/** @clause HW-ACC-003 help bell at the foot of steps */
export const helpBell = drawn({
  purpose: {
    zh: '没有无障碍路线的站点，设在入口台阶下的求助铃：坐轮椅的人在台阶下就按得到，铃响后工作人员到门外接待。',
    en: 'For a point without a step-free route: a bell at the foot of the steps, in reach of a wheelchair user there; staff come out when it rings.',
  },
  sizes: {
    centre: midway('helpBellHeight', '铃的中心高', 'Centre of the bell'),
    total: planned(1250, '立柱总高', 'Overall height of the post'),
    width: planned(180, '柱面宽', 'Width of the face'),
    depth: planned(100, '柱深', 'Depth'),
    button: planned(60, '按钮直径', 'Diameter of the button'),
  },
  views: ({mm, across, up}) => {
    const {centre, total, width, depth, button} = mm
    return [
      {
        name: 'front',
        shapes: [
          box('metal', -60, 0, width + 120, 20),
          box('body', 0, 20, width, total - 20, 14),
          box('paper', 25, centre + 60, width - 50, 150, 6),
          disc('top', width / 2, centre, button / 2),
          box('metal', width / 2 - 40, centre - 130, 80, 50, 6),
        ],
        lines: [across('width', 0, 0), up('centre', 0, width / 2), up('total', 0, 0)],
      },
      {
        name: 'side',
        shapes: [
          area('wall', [
            [-900, 0],
            [-160, 0],
            [-160, 150],
            [-480, 150],
            [-480, 300],
            [-900, 300],
          ]),
          box('body', 0, 0, depth, total, 10),
          box('top', depth, centre - button / 2, 14, button),
        ],
        lines: [across('depth', 0, 0)],
        people: [{figure: 'wheelchair', x: depth + 120}],
      },
    ]
  },
  materials: [
    {
      part: {zh: '立柱', en: 'Post'},
      made: {zh: '2 mm钢板静电喷涂或304不锈钢，基础预埋', en: '2 mm coated steel or 304 stainless steel, on a cast base'},
    },
    {
      part: {zh: '铃', en: 'Bell'},
      made: {
        zh: '防雨无线按铃，室内有声有光，按下有回应',
        en: 'rainproof wireless bell that sounds and lights inside and answers when pressed',
      },
    },
    {part: {zh: '说明', en: 'Words'}, made: {zh: '写“请按铃，我们出来”，深字浅底', en: '“Please ring, we come out”, dark on light'}},
  ],
  colour: {
    zh: '立柱浅灰，按钮与柱面深浅分得清；说明为深字浅底。',
    en: 'Post light grey, button clearly lighter or darker than the face; words dark on light.',
  },
  making: {
    zh: '有墙可用的直接装在墙上，高度不变；装在台阶以下、轮椅停得到的平地旁。',
    en: 'Where there is a wall the bell is fixed to it at the same height; it stands beside level ground below the steps, where a wheelchair can stop.',
  },
  work: 'made',
  price: {low: 200, high: 900, per: {zh: '套', en: 'set'}},
})
