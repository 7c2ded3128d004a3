import {atLeast, atMost, drawn, midway, planned} from '../fitting.ts'
import {area, box, disc, fold, tube} from '../shape.ts'

const slope = atMost('rampSlope', 5, '坡度（每米升高）', 'Rise for each metre of length')
const rise = planned(450, '升高（三级台阶）', 'Rise, as three steps')

/** @clause HW-ACC-006 slope of the ramp @clause HW-ACC-007 width and landings @clause HW-ACC-008 handrails and kerb */
export const ramp = drawn({
  purpose: {
    zh: '代替入口台阶的坡道，两端有平台，两侧有扶手，边缘有挡台。升高不同的，长度按坡度另算；超出一段的，中间加平台。',
    en: 'A ramp in place of the steps at the entrance, with level landings at both ends, handrails on both sides and a kerb at the edge. For another rise the length follows from the slope; a long ramp has a landing half-way.',
  },
  sizes: {
    rise,
    length: planned(Math.ceil((rise.value / slope.value) * 1000), '坡段水平长', 'Length of the slope in plan'),
    slope,
    landing: atLeast('rampLanding', 0, '平台长', 'Length of a landing'),
    width: atLeast('rampWidth', 0, '扶手之间净宽', 'Clear width between the handrails'),
    handrail: midway('handrailHeight', '扶手顶面高', 'Top of the handrail'),
    extension: atLeast('handrailExtension', 0, '扶手水平延伸', 'Level end of the handrail'),
    kerb: atLeast('rampKerb', 0, '挡台高', 'Height of the kerb'),
  },
  views: ({mm, across}) => {
    const {rise, length, landing, width, handrail, extension, kerb} = mm
    const end = landing + length
    const total = end + landing
    const at = (x: number) => (x <= landing ? 0 : x >= end ? rise : ((x - landing) / length) * rise)
    const posts = [
      landing,
      ...Array.from({length: Math.floor(length / 1500)}, (_, i) => landing + ((i + 1) * length) / (Math.floor(length / 1500) + 1)),
      end,
    ]
    const side = 60
    return [
      {
        name: 'front',
        shapes: [
          area('wall', [
            [landing, 0],
            [end, rise],
            [total, rise],
            [total, 0],
          ]),
          area('body', [
            [landing, 0],
            [end, rise],
            [total, rise],
            [total, rise + kerb],
            [end, rise + kerb],
            [landing, kerb],
          ]),
          ...posts.map((x) =>
            tube('metal', 45, [
              [x, at(x)],
              [x, at(x) + handrail - 20],
            ]),
          ),
          tube('metal', 40, [
            [landing - extension, handrail - 120],
            [landing - extension, handrail - 20],
            [landing, handrail - 20],
            [end, rise + handrail - 20],
            [end + extension, rise + handrail - 20],
            [end + extension, rise + handrail - 120],
          ]),
          fold(0, 0, landing, 0),
        ],
        lines: [
          across('length', landing, 0),
          {...across('landing', 0, 0)},
          across('extension', end, rise + handrail - 20),
          {size: 'rise', axis: 'up', from: 0, to: rise, edge: end},
          {size: 'handrail', axis: 'up', from: 0, to: handrail, edge: landing},
        ],
        people: [{figure: 'wheelchair', x: landing * 0.05, up: 0}],
      },
      {
        name: 'plan',
        shapes: [
          box('body', 0, 0, landing, width + 2 * side),
          box('soft', landing, 0, length, width + 2 * side),
          box('body', end, 0, landing, width + 2 * side),
          box('metal', landing - extension, side - 40, length + 2 * extension, 40),
          box('metal', landing - extension, side + width, length + 2 * extension, 40),
          fold(landing + length * 0.3, side + width / 2, landing + length * 0.7, side + width / 2),
          area('metal', [
            [landing + length * 0.7, side + width / 2 - 60],
            [landing + length * 0.7 + 200, side + width / 2],
            [landing + length * 0.7, side + width / 2 + 60],
          ]),
        ],
        lines: [{size: 'width', axis: 'up', from: side, to: side + width, edge: 0}, {...across('landing', end, 0)}],
      },
    ]
  },
  materials: [
    {
      part: {zh: '坡面', en: 'Surface'},
      made: {zh: '混凝土拉毛或荔枝面石板，不用光面砖', en: 'brushed concrete or bush-hammered stone, no glossy tiles'},
    },
    {
      part: {zh: '扶手', en: 'Handrail'},
      made: {zh: '直径35 mm～45 mm的304不锈钢管，末端向下弯回', en: '304 stainless-steel tube of 35 mm to 45 mm, bent down at its ends'},
    },
    {part: {zh: '挡台', en: 'Kerb'}, made: {zh: '与坡面一同浇筑', en: 'cast with the ramp'}},
  ],
  colour: {
    zh: '坡面与两端地面颜色分得清；扶手与墙面深浅分得清，不锈钢本色。',
    en: 'A slope that differs in colour from the ground at both ends; handrails clearly lighter or darker than the wall, bare stainless steel.',
  },
  making: {
    zh: '坡面不积水；起点、终点的颜色与地面分得清；扶手立柱预埋。GB 55019-2021另有更高要求的，以其为准。',
    en: 'The surface drains; start and end differ in colour from the ground; posts are cast in. Where GB 55019-2021 asks for more, it stands.',
  },
  work: 'built',
  price: {low: 6000, high: 20000, per: {zh: '处', en: 'ramp'}},
})

/** @clause HW-SITE-012 canopy */
export const canopy = drawn({
  purpose: {
    zh: '主入口上方的雨篷：收伞、等人开门时淋不着雨。排水不落在台阶和坡道上，也不遮住门头。',
    en: 'A canopy above the main entrance, under which to close an umbrella or wait. It does not drip on steps or ramp, nor hide the fascia.',
  },
  sizes: {
    depth: atLeast('canopyDepth', 200, '挑出（从门扇外侧起）', 'Projection from the face of the door'),
    width: planned(3000, '篷宽', 'Width'),
    clear: planned(2500, '篷下净高', 'Clear height below'),
    door: atLeast('doorClearWidth', 50, '门的开启净宽', 'Clear opening of the door'),
    doorHeight: planned(2100, '门高', 'Height of the door'),
  },
  views: ({mm, across, up}) => {
    const {depth, width, clear, door, doorHeight} = mm
    const middle = width / 2
    return [
      {
        name: 'front',
        shapes: [
          box('wall', -200, 0, width + 400, clear + 700),
          box('metal', middle - door - 60, 0, 2 * door + 120, doorHeight + 60),
          box('glass', middle - door, 0, door, doorHeight),
          box('glass', middle, 0, door, doorHeight),
          box('metal', middle - 90, 950, 30, 300, 8),
          box('metal', middle + 60, 950, 30, 300, 8),
          box('top', middle - 1100, clear + 280, 2200, 300),
          box('metal', 0, clear, width, 120),
        ],
        lines: [across('width', 0, clear), across('door', middle - door, 0), up('doorHeight', 0, middle - door), up('clear', 0, 0)],
        people: [{figure: 'person', x: width - 250}],
      },
      {
        name: 'side',
        shapes: [
          box('wall', -240, 0, 240, clear + 700),
          area('metal', [
            [0, clear],
            [depth, clear + 60],
            [depth, clear + 120],
            [0, clear + 120],
          ]),
          tube('metal', 30, [
            [0, clear + 600],
            [depth - 150, clear + 110],
          ]),
        ],
        lines: [across('depth', 0, clear)],
      },
    ]
  },
  materials: [
    {
      part: {zh: '篷架', en: 'Frame'},
      made: {zh: '热镀锌钢管或铝合金型材，与承重墙固定', en: 'hot-dip galvanised steel or aluminium, fixed to a bearing wall'},
    },
    {
      part: {zh: '篷面', en: 'Cover'},
      made: {zh: '夹胶钢化玻璃、聚碳酸酯板或金属板', en: 'laminated toughened glass, polycarbonate or metal sheet'},
    },
    {
      part: {zh: '排水', en: 'Drainage'},
      made: {zh: '檐沟加落水管，不落在台阶和坡道上', en: 'gutter and downpipe, away from steps and ramp'},
    },
  ],
  colour: {zh: '篷架灰色，篷面透明或浅灰。', en: 'Frame grey, cover clear or light grey.'},
  making: {
    zh: '由有资质的单位按当地风、雪荷载设计；本图只定外形尺寸，不能代替结构设计。',
    en: 'Designed by a qualified firm for local wind and snow; this drawing sets outer dimensions only and is no structural design.',
  },
  work: 'built',
  price: {low: 4000, high: 15000, per: {zh: '处', en: 'canopy'}},
})

/** @clause HW-ACC-020 grab bars and call for help */
export const grabBar = drawn({
  purpose: {
    zh: '无障碍卫生间坐便器旁的抓杆，与求助呼叫装置一同安装：摔倒在地上时，低处的一端够得着。',
    en: 'Grab bars beside the seat of an accessible toilet, fitted together with the call for help, the low end of which is reached by someone on the floor.',
  },
  sizes: {
    call: midway('toiletCallHeight', '呼叫拉绳最低处高', 'Lowest part of the call cord'),
    bar: planned(700, '水平抓杆高', 'Height of the level bar'),
    length: planned(700, '水平抓杆长', 'Length of the level bar'),
    top: planned(1400, '竖抓杆上端高', 'Upper end of the upright bar'),
    seat: planned(450, '坐便器座圈高', 'Height of the seat'),
    axis: planned(450, '坐便器中线到墙', 'Middle of the seat from the wall'),
    tube: planned(35, '抓杆直径', 'Diameter of the bars'),
  },
  views: ({mm, across, up}) => {
    const {call, bar, length, top, seat, axis, tube: diameter} = mm
    return [
      {
        name: 'front',
        shapes: [
          box('wall', -100, 0, 100, 1700),
          box('paper', axis - 190, seat + 20, 380, 360, 40),
          box('paper', axis - 110, 0, 220, seat - 40, 60),
          box('paper', axis - 190, seat - 60, 380, 60, 28),
          disc('metal', 90, bar, diameter / 2),
          tube('metal', diameter, [
            [0, bar],
            [90, bar],
          ]),
          tube('metal', diameter, [
            [axis + 320, bar],
            [axis + 320, bar - 160],
          ]),
          disc('metal', axis + 320, bar, diameter / 2),
          fold(60, 1150, 60, call + 40),
          disc('top', 60, call + 30, 30),
          box('metal', 0, 1120, 90, 90, 8),
        ],
        lines: [across('axis', 0, 0), up('seat', 0, axis - 190), up('bar', 0, 0), up('call', 0, 30)],
      },
      {
        name: 'side',
        shapes: [
          box('wall', -100, 0, 100, 1700),
          box('paper', 0, seat + 20, 170, 380, 30),
          area('paper', [
            [60, 0],
            [420, 0],
            [460, 120],
            [620, seat - 50],
            [60, seat - 50],
          ]),
          box('paper', 90, seat - 60, 560, 60, 28),
          tube('metal', diameter, [
            [200, bar],
            [200 + length, bar],
            [200 + length, top],
          ]),
          fold(480, 1150, 480, call + 40),
          disc('top', 480, call + 30, 30),
          box('metal', 435, 1120, 90, 90, 8),
        ],
        lines: [{...across('length', 200, bar)}, up('top', 0, 200 + length)],
      },
    ]
  },
  materials: [
    {part: {zh: '抓杆', en: 'Bars'}, made: {zh: '304不锈钢管，外包尼龙或防滑层', en: '304 stainless-steel tube, nylon-covered or ribbed'}},
    {
      part: {zh: '呼叫装置', en: 'Call'},
      made: {
        zh: '拉绳或低位按钮，防水，有人值守的窗口有声有光',
        en: 'cord or low button, waterproof, heard and seen at a window that is staffed',
      },
    },
  ],
  colour: {
    zh: '抓杆与墙面深浅分得清；拉绳和按钮颜色醒目。',
    en: 'Bars clearly lighter or darker than the wall; cord and button in a striking colour.',
  },
  making: {
    zh: '固定在承重墙体或预埋件上，空心砖墙先加钢板；用力下压和外拉无松动。GB 55019-2021另有更高要求的，以其为准。',
    en: 'Fixed to a bearing wall or to cast-in parts, with a steel plate on hollow brick; firm when pushed down and pulled out. Where GB 55019-2021 asks for more, it stands.',
  },
  work: 'made',
  price: {low: 300, high: 1200, per: {zh: '套', en: 'set'}},
})
