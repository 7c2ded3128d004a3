import {atLeast, atMost, drawn, keptFree, midway, planned} from '../fitting.ts'
import {behind, box, disc, fold, type Shape, tube} from '../shape.ts'

/** A resident's chair from its side, its front edge at `x` and its back to the right. */
const chairBeside = (x: number): Shape[] => [
  tube('metal', 22, [
    [x + 50, 420],
    [x + 30, 0],
  ]),
  tube('metal', 22, [
    [x + 400, 420],
    [x + 470, 0],
  ]),
  tube('metal', 22, [
    [x + 400, 420],
    [x + 460, 800],
  ]),
  tube('soft', 36, [
    [x + 425, 600],
    [x + 462, 830],
  ]),
  box('soft', x, 405, 420, 40, 18),
]

/** @clause HW-FIT-008 height of the counter */
export const counter = drawn({
  purpose: {
    zh: '居民与工作人员面对面坐着办事的敞开式窗口。居民一侧留出放脚的空间，工作人员一侧有带锁的抽屉和插座；每个窗口一节，可以并排拼接。',
    en: 'An open window at which resident and staff sit face to face. Room for the feet on the residents’ side, a locked drawer and sockets on the other; one unit for each window, set side by side.',
  },
  sizes: {
    width: atLeast(
      'windowSpacing',
      0,
      '每节宽（即相邻窗口座位的中心距）',
      'Width of a unit, which is also the distance between the seats of neighbouring windows',
    ),
    top: midway('counterTop', '台面高', 'Height of the top'),
    depth: planned(750, '台面深', 'Depth of the top'),
    thickness: planned(36, '台面厚', 'Thickness of the top'),
    foot: planned(250, '居民一侧前挡板退进', 'Front panel set back on the residents’ side'),
    plinth: planned(100, '踢脚高', 'Height of the plinth'),
    drawers: planned(400, '抽屉柜宽', 'Width of the drawer unit'),
    corner: atLeast('furnitureCorner', 10, '外角的平面圆角半径', 'Radius of the outer corners in plan'),
    locks: atLeast('lockedDrawers', 0, '每个工位带锁的抽屉', 'Drawers with a lock at each workplace'),
    sockets: atLeast('windowSockets', 0, '每个窗口的固定插座', 'Fixed socket outlets at each window'),
  },
  views: ({mm, across, up}) => {
    const {width, top, depth, thickness, foot, plinth, drawers, corner} = mm
    const under = top - thickness
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 30, 0, width - 60, plinth),
          box('body', 0, plinth, width, under - plinth),
          ...[1, 2, 3, 4].map((i) => fold((width / 5) * i, plinth, (width / 5) * i, under)),
          box('top', 0, under, width, thickness),
        ],
        lines: [across('width', 0, 0), up('top', 0, 0), up('plinth', 0, 0)],
      },
      {
        name: 'side',
        shapes: [
          box('body', 30, plinth, depth - foot - 30, under - plinth),
          box('metal', 60, 0, depth - foot - 90, plinth),
          box('top', 0, under, depth, thickness, 8),
          behind(box('body', 50, plinth + 40, 430, under - plinth - 60)),
          fold(depth - foot - 20, plinth, depth - foot - 20, under),
          ...chairBeside(depth - 30),
        ],
        lines: [across('depth', 0, under), across('foot', depth - foot, plinth), up('thickness', under, 0)],
      },
      {
        name: 'plan',
        shapes: [
          box('top', 0, 0, width, depth, corner),
          behind(box('body', 40, depth - 480, drawers, 450)),
          behind(fold(10, foot, width - 10, foot)),
          disc('metal', width - 160, depth - 90, 30),
          box('soft', width / 2 - 240, -520, 480, 450, 60),
        ],
        lines: [across('drawers', 40, depth - 480)],
        corner: {size: 'corner', at: [width - corner * 0.3, corner * 0.3]},
      },
    ]
  },
  materials: [
    {
      part: {zh: '台面', en: 'Top'},
      made: {
        zh: '实心理化板或三聚氰胺贴面板，哑光，浅色，四周封边',
        en: 'compact laminate or melamine-faced board, matt, light, edged all round',
      },
    },
    {
      part: {zh: '柜体和前挡板', en: 'Body and front panel'},
      made: {
        zh: '18 mm三聚氰胺贴面板，有害物质限量合格证明随货',
        en: '18 mm melamine-faced board with proof of conformity on harmful substances',
      },
    },
    {part: {zh: '踢脚', en: 'Plinth'}, made: {zh: '1.2 mm不锈钢或铝型材，可拆', en: '1.2 mm stainless steel or aluminium, removable'}},
  ],
  colour: {
    zh: '台面浅灰或浅木色，柜体白色，踢脚为金属本色；台面与地面深浅分得清。',
    en: 'Top light grey or light wood, body white, plinth bare metal; the top clearly lighter or darker than the floor.',
  },
  making: {
    zh: '外露的边和角倒圆，不留毛刺；抽屉装锁，一锁两钥匙；背面设走线槽和线孔盖；各节用螺栓相连，两端的一节与墙或地面固定。',
    en: 'Edges and corners within reach are rounded and free of burrs; the drawer has a lock with two keys; cables run in a duct behind, under a lid; units are bolted to each other and the end units to wall or floor.',
  },
  work: 'made',
  price: {low: 2500, high: 6000, per: {zh: '节', en: 'unit'}},
})

/** @clause HW-FIT-009 dimensions of the low counter */
export const lowCounter = drawn({
  purpose: {
    zh: '供坐轮椅的人、坐着办事的老年人和孩子使用的柜台。台面下四周无遮挡，轮椅可以正面推进去。',
    en: 'A counter for wheelchair users, for older people who sit and for children. Nothing closes the space below, so that a wheelchair goes straight in.',
  },
  sizes: {
    width: atLeast('lowCounterWidth', 300, '台面宽', 'Width of the top'),
    top: atMost('lowCounterTop', 50, '台面高', 'Height of the top'),
    kneeHeight: atLeast('lowCounterKneeHeight', 30, '台面下净高', 'Clear height below the top'),
    kneeDepth: atLeast('lowCounterKneeDepth', 50, '台面下净深', 'Clear depth below the top'),
    depth: planned(750, '台面深', 'Depth of the top'),
    corner: atLeast('furnitureCorner', 10, '外角的平面圆角半径', 'Radius of the outer corners in plan'),
    turning: keptFree('turningCircle', '台前轮椅回转的直径', 'Diameter in which a wheelchair turns before it'),
  },
  views: ({mm, across, up}) => {
    const {width, top, kneeHeight, kneeDepth, depth, corner, turning} = mm
    return [
      {
        name: 'front',
        shapes: [
          box('wall', 60, 0, width - 120, kneeHeight),
          box('metal', 0, 0, 60, top - 30),
          box('metal', width - 60, 0, 60, top - 30),
          box('body', 60, kneeHeight, width - 120, top - 30 - kneeHeight),
          box('top', 0, top - 30, width, 30),
        ],
        lines: [across('width', 0, 0), up('top', 0, 0), up('kneeHeight', 0, 60)],
      },
      {
        name: 'side',
        shapes: [
          box('metal', depth - 60, 0, 60, top - 30),
          box('body', 20, 0, depth - kneeDepth - 20, top - 30),
          box('body', depth - kneeDepth, kneeHeight, kneeDepth - 20, top - 30 - kneeHeight),
          box('top', 0, top - 30, depth, 30, 8),
        ],
        lines: [across('kneeDepth', depth - kneeDepth, 0), across('depth', 0, top)],
        people: [{figure: 'wheelchair', x: depth - kneeDepth + 40}],
      },
      {
        name: 'plan',
        shapes: [
          box('top', 0, 0, width, depth, corner),
          behind(box('body', 20, kneeDepth, width - 40, depth - kneeDepth - 20)),
          behind(disc('open', width / 2, -turning / 2 + 0, turning / 2)),
        ],
        lines: [across('turning', width / 2 - turning / 2, -turning / 2)],
        corner: {size: 'corner', at: [width - corner * 0.3, depth - corner * 0.3]},
      },
    ]
  },
  materials: [
    {
      part: {zh: '台面', en: 'Top'},
      made: {
        zh: '实心理化板或三聚氰胺贴面板，哑光，浅色，与窗口柜台同材',
        en: 'compact laminate or melamine-faced board, matt, light, as at the windows',
      },
    },
    {part: {zh: '支架', en: 'Frame'}, made: {zh: '60 mm × 30 mm钢管，静电喷涂', en: '60 mm × 30 mm steel tube, powder-coated'}},
    {part: {zh: '后柜', en: 'Cupboard behind'}, made: {zh: '18 mm三聚氰胺贴面板', en: '18 mm melamine-faced board'}},
  ],
  colour: {zh: '台面和后柜与窗口柜台同色，支架浅灰。', en: 'Top and cupboard as the window counters, frame light grey.'},
  making: {
    zh: '台面下不装抽屉、横梁和线槽；支架落在两侧，脚与地面固定；台边倒圆。',
    en: 'No drawer, rail or duct below the top; the legs stand at the sides and are fixed to the floor; the edge of the top is rounded.',
  },
  work: 'made',
  price: {low: 1800, high: 4500, per: {zh: '节', en: 'unit'}},
})

/** @clause HW-FIT-013 places for filling in forms */
export const formTable = drawn({
  purpose: {
    zh: '居民坐着填表的桌子。每个位置放得下一张展开的A4表格和一份示范文本；一个位置下面是空的，轮椅推得进去。',
    en: 'A table at which residents fill in forms seated. Each place has room for an open A4 form beside a worked example; one place is free below, so that a wheelchair goes under it.',
  },
  sizes: {
    width: planned(1800, '台宽（两个位置）', 'Width, two places'),
    place: planned(900, '每个位置的宽', 'Width of a place'),
    top: planned(750, '台面高', 'Height of the top'),
    clear: planned(680, '轮椅位台面下净高', 'Clear height below the place for a wheelchair'),
    depth: planned(600, '台面深', 'Depth of the top'),
    screen: planned(300, '示范文本架高出台面', 'Stand for worked examples above the top'),
    corner: atLeast('furnitureCorner', 10, '外角的平面圆角半径', 'Radius of the outer corners in plan'),
    places: atLeast(
      'standardFormPlaces',
      0,
      '坐着填写的位置（标准型一张台够用，示范型用两张）',
      'Seated places: one table serves a standard point, two a model point',
    ),
  },
  views: ({mm, across, up}) => {
    const {width, place, top, clear, depth, screen, corner} = mm
    const under = top - 25
    return [
      {
        name: 'front',
        shapes: [
          box('glass', 60, top, width - 120, screen),
          ...[0, 1].map((i) => box('paper', place * i + place / 2 - 105, top + 2, 210, screen - 20)),
          box('metal', 0, 0, 50, under),
          box('metal', width - 50, 0, 50, under),
          box('body', place, clear, width - place - 50, under - clear),
          box('body', place, 0, 30, under),
          box('top', 0, under, width, 25),
        ],
        lines: [across('width', 0, 0), across('place', 0, 0), up('top', 0, 0), up('screen', top, 60), up('clear', 0, 50)],
      },
      {
        name: 'side',
        shapes: [
          box('glass', 20, top, 12, screen),
          box('metal', 40, 0, 50, under),
          box('metal', depth - 90, 0, 50, under),
          box('body', 90, clear, depth - 180, under - clear),
          box('top', 0, under, depth, 25, 6),
        ],
        lines: [across('depth', 0, under)],
        people: [{figure: 'wheelchair', x: depth - 380}],
      },
      {
        name: 'plan',
        shapes: [
          box('top', 0, 0, width, depth, corner),
          box('glass', 60, depth - 32, width - 120, 12),
          ...[0, 1].flatMap((i) => [
            box('paper', place * i + 60, 60, 420, 297),
            box('paper', place * i + 540, 60, 210, 297),
            fold(place * i + 270, 60, place * i + 270, 357),
          ]),
        ],
        lines: [],
        corner: {size: 'corner', at: [width - corner * 0.3, corner * 0.3]},
      },
    ]
  },
  materials: [
    {
      part: {zh: '台面', en: 'Top'},
      made: {zh: '25 mm三聚氰胺贴面板，哑光，四周封边', en: '25 mm melamine-faced board, matt, edged all round'},
    },
    {part: {zh: '台架', en: 'Frame'}, made: {zh: '50 mm × 25 mm钢管，静电喷涂', en: '50 mm × 25 mm steel tube, powder-coated'}},
    {part: {zh: '示范文本架', en: 'Stand for examples'}, made: {zh: '5 mm透明亚克力，A4插袋', en: '5 mm clear acrylic with A4 pockets'}},
  ],
  colour: {
    zh: '台面浅灰或浅木色，与地面深浅分得清；台架浅灰。',
    en: 'Top light grey or light wood, clearly lighter or darker than the floor; frame light grey.',
  },
  making: {
    zh: '笔、老花镜和印台放在台面后侧的浅槽内；四角倒圆；台脚装可调脚垫。',
    en: 'Pens, reading glasses and an ink pad lie in a shallow tray at the back; corners are rounded; feet adjust.',
  },
  work: 'made',
  price: {low: 800, high: 2200, per: {zh: '张', en: 'table'}},
})

/** @clause HW-FIT-020 filing cabinet */
export const filingCabinet = drawn({
  purpose: {
    zh: '存放受理材料的带锁金属柜，柜底离地，不嵌透明玻璃。',
    en: 'A metal cabinet with a lock for papers of applications, raised from the ground and without clear glass.',
  },
  sizes: {
    width: planned(900, '柜宽', 'Width'),
    total: atMost(
      'freeStandingHeight',
      100,
      '总高（超过限值的柜子另与墙固定）',
      'Overall height; a cabinet above the limit is fixed to the wall',
    ),
    foot: atLeast('cabinetFoot', 20, '柜底离地', 'Floor of the cabinet above the ground'),
    depth: planned(400, '柜深', 'Depth'),
    shelf: planned(320, '层高（竖放A4档案盒）', 'Between shelves, for upright A4 boxes'),
  },
  views: ({mm, across, up}) => {
    const {width, total, foot, depth, shelf} = mm
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 40, 0, 50, foot),
          box('metal', width - 90, 0, 50, foot),
          box('body', 0, foot, width, total - foot),
          box('soft', 20, foot + 20, width / 2 - 22, total - foot - 40),
          box('soft', width / 2 + 2, foot + 20, width / 2 - 22, total - foot - 40),
          box('metal', width / 2 - 38, (total + foot) / 2 - 70, 14, 140, 4),
          box('metal', width / 2 + 24, (total + foot) / 2 - 70, 14, 140, 4),
          disc('metal', width / 2 + 31, (total + foot) / 2 - 110, 12),
        ],
        lines: [across('width', 0, 0), up('total', 0, 0), up('foot', 0, 0)],
      },
      {
        name: 'side',
        shapes: [
          box('wall', -60, 0, 60, total + 200),
          box('metal', 30, 0, 40, foot),
          box('metal', depth - 70, 0, 40, foot),
          box('body', 0, foot, depth, total - foot),
          ...[0, 1, 2, 3]
            .filter((i) => foot + 30 + shelf * i < total - 40)
            .map((i) => behind(fold(15, foot + 30 + shelf * i, depth - 15, foot + 30 + shelf * i))),
        ],
        lines: [across('depth', 0, 0), up('shelf', foot + 30, 0)],
        people: [{figure: 'person', x: depth + 450}],
      },
    ]
  },
  materials: [
    {
      part: {zh: '柜体、门和层板', en: 'Body, doors and shelves'},
      made: {zh: '0.8 mm冷轧钢板，静电喷涂，层板可调', en: '0.8 mm cold-rolled steel, powder-coated, with adjustable shelves'},
    },
    {part: {zh: '锁', en: 'Lock'}, made: {zh: '三点联动锁，一锁两钥匙', en: 'three-point lock with two keys'}},
    {part: {zh: '柜脚', en: 'Feet'}, made: {zh: '钢制，可调平', en: 'steel, adjustable'}},
  ],
  colour: {zh: '浅灰，柜门、柜体同色。', en: 'Light grey, doors and body alike.'},
  making: {
    zh: '边角卷边，无锐边；柜背与墙用螺钉固定一处以上；柜门不嵌玻璃，盒脊朝外写年度和事项。',
    en: 'Edges are folded and blunt; the back is screwed to the wall at one place or more; no glass in the doors, and the spines of the boxes show year and service item.',
  },
  work: 'made',
  price: {low: 600, high: 1500, per: {zh: '个', en: 'cabinet'}},
})
