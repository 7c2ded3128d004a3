import {atLeast, counted, drawn, keptFree, planned} from '../fitting.ts'
import {behind, box, tube} from '../shape.ts'

/** @clause HW-FIT-010 chairs at the window */
export const windowChair = drawn({
  purpose: {
    zh: '放在窗口居民一侧的椅子：带靠背，四脚落地，一只手移得开，轮椅来时让出位置。',
    en: 'A chair for residents at a window: with a back, on four legs, moved with one hand when a wheelchair comes.',
  },
  sizes: {
    width: planned(480, '椅宽', 'Width'),
    seat: planned(440, '座面高', 'Height of the seat'),
    total: planned(840, '总高', 'Overall height'),
    depth: planned(520, '椅深', 'Depth'),
    count: atLeast('chairsPerWindow', 0, '每个窗口的座椅', 'Chairs at each window'),
  },
  views: ({mm, across, up}) => {
    const {width, seat, total, depth} = mm
    return [
      {
        name: 'front',
        shapes: [
          tube('metal', 24, [
            [40, seat - 20],
            [25, 0],
          ]),
          tube('metal', 24, [
            [width - 40, seat - 20],
            [width - 25, 0],
          ]),
          tube('metal', 20, [
            [60, seat],
            [60, total - 60],
          ]),
          tube('metal', 20, [
            [width - 60, seat],
            [width - 60, total - 60],
          ]),
          box('soft', 20, total - 260, width - 40, 260, 50),
          box('soft', 10, seat - 45, width - 20, 45, 20),
        ],
        lines: [across('width', 0, 0), up('total', 0, 20), up('seat', 0, 10)],
      },
      {
        name: 'side',
        shapes: [
          tube('metal', 24, [
            [depth - 70, seat - 30],
            [depth - 30, 0],
          ]),
          tube('metal', 24, [
            [110, seat - 30],
            [30, 0],
          ]),
          tube('metal', 24, [
            [120, seat - 30],
            [60, total - 40],
          ]),
          tube('soft', 40, [
            [88, total - 250],
            [52, total - 10],
          ]),
          box('soft', 90, seat - 45, depth - 110, 45, 20),
        ],
        lines: [across('depth', 0, 0)],
      },
    ]
  },
  materials: [
    {
      part: {zh: '座面和靠背', en: 'Seat and back'},
      made: {
        zh: '聚丙烯注塑或曲木；加软垫的须有燃烧性能检验报告',
        en: 'moulded polypropylene or bent plywood; upholstery needs a report on burning behaviour',
      },
    },
    {
      part: {zh: '椅架', en: 'Frame'},
      made: {zh: '22 mm～25 mm钢管，静电喷涂，脚端装防滑套', en: '22 mm to 25 mm steel tube, powder-coated, with non-slip ends'},
    },
  ],
  colour: {
    zh: '座面和靠背为同一种颜色，与地面深浅分得清；椅架浅灰。',
    en: 'Seat and back of one colour, clearly lighter or darker than the floor; frame light grey.',
  },
  making: {
    zh: '不用带轮的转椅和高脚凳；座面前缘和靠背上缘倒圆；叠放不超过四把。',
    en: 'No swivel chairs on castors and no bar stools; the front of the seat and the top of the back are rounded; at most four are stacked.',
  },
  work: 'made',
  price: {low: 120, high: 350, per: {zh: '把', en: 'chair'}},
})

/** @clause HW-FIT-012 seats with armrests */
export const waitingSeat = drawn({
  purpose: {
    zh: '等候区的连排座椅，每个座位都有靠背，两侧有扶手，撑着站得起来。旁边空出一个轮椅位，同伴可以坐在一起。',
    en: 'Seats in a row for the waiting area: each has a back, and an arm on either side from which to push oneself up. A place for a wheelchair is kept free beside them, so that companions sit together.',
  },
  sizes: {
    width: planned(1800, '三座总宽', 'Width of three seats'),
    one: planned(600, '每座宽（扶手中到中）', 'Width of a seat, between the middles of its arms'),
    seat: planned(450, '座面高', 'Height of the seat'),
    arm: planned(660, '扶手高', 'Height of the arms'),
    total: planned(880, '总高', 'Overall height'),
    depth: planned(600, '椅深', 'Depth'),
    bayWidth: keptFree('wheelchairBayWidth', '轮椅位宽', 'Width of the place for a wheelchair'),
    bayLength: keptFree('wheelchairBayLength', '轮椅位长', 'Length of the place for a wheelchair'),
    corner: atLeast('furnitureCorner', 30, '座面外角的平面圆角半径', 'Radius of the outer corners of a seat in plan'),
    share: counted('armrestShare', 100, '带靠背和扶手的座位', 'Seats with a back and armrests'),
  },
  views: ({mm, across, up}) => {
    const {width, one, seat, arm, total, depth, bayWidth, bayLength, corner} = mm
    const places = [0, 1, 2].filter((i) => one * (i + 1) <= width)
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 20, seat - 110, width - 40, 50),
          ...[0.5, 2.5].map((i) =>
            tube('metal', 50, [
              [one * i, seat - 85],
              [one * i, 0],
            ]),
          ),
          ...places.flatMap((i) => [
            box('soft', one * i + 45, seat + 40, one - 90, total - seat - 40, 40),
            box('soft', one * i + 40, seat - 60, one - 80, 60, 20),
          ]),
          ...[...places, places.length].map((i) =>
            box('metal', one * i - 25 + (i === 0 ? 25 : i === places.length ? -25 : 0), seat - 80, 50, arm - seat + 80, 12),
          ),
        ],
        lines: [across('width', 0, 0), across('one', 0, 0), up('total', 0, 45), up('arm', 0, 0), up('seat', 0, 40)],
      },
      {
        name: 'side',
        shapes: [
          tube('metal', 50, [
            [depth / 2, seat - 70],
            [depth / 2, 25],
          ]),
          box('metal', 60, 0, depth - 100, 40, 14),
          tube('soft', 55, [
            [130, seat + 20],
            [55, total - 28],
          ]),
          box('soft', 110, seat - 60, depth - 110, 60, 24),
          tube('metal', 40, [
            [140, seat - 20],
            [120, arm - 20],
            [depth - 90, arm - 20],
            [depth - 90, seat - 20],
          ]),
        ],
        lines: [across('depth', 0, 0)],
      },
      {
        name: 'plan',
        shapes: [
          ...places.flatMap((i) => [
            box('soft', one * i + 40, bayLength - depth, one - 80, depth - 90, corner),
            box('soft', one * i + 45, bayLength - 80, one - 90, 70, 24),
          ]),
          ...[...places, places.length].map((i) =>
            box('metal', one * i - 25 + (i === 0 ? 25 : i === places.length ? -25 : 0), bayLength - depth + 60, 50, depth - 160, 12),
          ),
          behind(box('open', width + 100, 0, bayWidth, bayLength)),
        ],
        lines: [across('bayWidth', width + 100, 0), {...up('bayLength', 0, width + 100)}],
        corner: {size: 'corner', at: [one * 3 - 40 - corner * 0.3, bayLength - depth + corner * 0.3]},
      },
    ]
  },
  materials: [
    {
      part: {zh: '座面和靠背', en: 'Seat and back'},
      made: {
        zh: '冲孔钢板或聚氨酯自结皮；软垫须有燃烧性能检验报告',
        en: 'perforated steel or integral-skin polyurethane; upholstery needs a report on burning behaviour',
      },
    },
    {part: {zh: '扶手', en: 'Arms'}, made: {zh: '铝合金或硬塑包钢，受力不晃', en: 'aluminium or hard plastic over steel, firm under load'}},
    {
      part: {zh: '横梁和脚', en: 'Beam and feet'},
      made: {zh: '80 mm × 40 mm钢管，静电喷涂，与地面固定', en: '80 mm × 40 mm steel tube, powder-coated, fixed to the floor'},
    },
  ],
  colour: {
    zh: '座面和靠背为同一种颜色，与地面深浅分得清；扶手颜色与座面分得清，横梁和脚浅灰。',
    en: 'Seat and back of one colour, clearly lighter or darker than the floor; arms that stand out from the seats, beam and feet light grey.',
  },
  making: {
    zh: '座面向后倾斜不超过5°；外角倒圆；不用又矮又软的沙发代替。',
    en: 'The seat slopes back by no more than 5°; outer corners are rounded; low, soft sofas are no substitute.',
  },
  work: 'made',
  price: {low: 600, high: 1800, per: {zh: '组（三座）', en: 'row of three'}},
})
