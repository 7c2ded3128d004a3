import {atLeast, atMost, counted, drawn, limitOf, midway, planned} from '../fitting.ts'
import {area, box, disc, fold} from '../shape.ts'

/** An upright A4 sheet, and the space between two on a board. */
const sheet = {width: 210, height: 297, gap: 20} as const
const fits = (room: number, one: number) => Math.floor((room + sheet.gap) / (one + sheet.gap))

const posting = {
  bottom: atLeast('boardBottom', 30, '张贴区下沿高', 'Lower edge of the posting area'),
  top: atMost('boardTop', 20, '张贴区上沿高', 'Upper edge of the posting area'),
  width: planned(1440, '张贴区宽', 'Width of the posting area'),
}
const columns = fits(posting.width.value, sheet.width)
const rows = fits(posting.top.value - posting.bottom.value, sheet.height)

/** @clause HW-FIT-014 height of the notice board @clause HW-FIT-015 room on the notice board */
export const noticeBoard = drawn({
  purpose: {
    zh: '张贴公示名单、办事指南目录、承诺和投诉办法的栏。张贴区在坐着和站着都看得清的高度，划成竖放A4纸的格子，每格写明栏目。',
    en: 'A board for lists open to objection, the index of guides, pledges and ways to complain. Its posting area is at a height read seated and standing, divided into fields for upright A4 sheets, each with its heading.',
  },
  sizes: {
    outer: planned(1500, '外框宽', 'Width of the frame'),
    ...posting,
    header: planned(150, '栏头高', 'Height of the header'),
    thickness: planned(70, '厚', 'Thickness'),
    sheets: counted(
      'standardBoardSheets',
      columns * rows,
      `容得下的竖放A4纸（标准型一块够用，示范型需${Math.ceil((limitOf('modelBoardSheets').min ?? 0) / (columns * rows))}块）`,
      `Upright A4 sheets it holds; a model point needs ${Math.ceil((limitOf('modelBoardSheets').min ?? 0) / (columns * rows))} boards`,
    ),
  },
  views: ({mm, across, up}) => {
    const {outer, bottom, top, width, header, thickness} = mm
    const left = (outer - width) / 2
    const [pitchX, pitchY] = [(width + sheet.gap) / columns, (top - bottom + sheet.gap) / rows]
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 0, bottom - 30, outer, top - bottom + header + 60, 10),
          box('top', left, top, width, header),
          box('body', left, bottom, width, top - bottom),
          ...Array.from({length: columns * rows}, (_, i) => {
            const [c, r] = [i % columns, Math.floor(i / columns)]
            return box(
              'paper',
              left + c * pitchX + (pitchX - sheet.gap - sheet.width) / 2,
              bottom + r * pitchY + (pitchY - sheet.gap - sheet.height) / 2,
              sheet.width,
              sheet.height,
            )
          }),
        ],
        lines: [across('outer', 0, bottom - 30), across('width', left, bottom), up('bottom', 0, 0), up('top', 0, 0), up('header', top, 0)],
        people: [{figure: 'person', x: outer + 380}],
      },
      {
        name: 'side',
        shapes: [
          box('wall', -80, 0, 80, top + header + 250),
          box('metal', 0, bottom - 30, thickness - 15, top - bottom + header + 60, 6),
          box('glass', thickness - 15, bottom - 20, 15, top - bottom + header + 40),
        ],
        lines: [across('thickness', 0, bottom - 30)],
        people: [{figure: 'wheelchair', x: thickness + 320}],
      },
    ]
  },
  materials: [
    {part: {zh: '外框', en: 'Frame'}, made: {zh: '铝合金型材，阳极氧化或静电喷涂', en: 'aluminium section, anodised or powder-coated'}},
    {
      part: {zh: '背板', en: 'Back'},
      made: {zh: '铝塑板或镀锌钢板贴毛毡，图钉、磁钉均可用', en: 'aluminium composite or galvanised steel with felt, for pins and magnets'},
    },
    {part: {zh: '栏头', en: 'Header'}, made: {zh: '按公示栏标题牌制作', en: 'made as the sign “notice board header”'}},
    {
      part: {zh: '罩（户外）', en: 'Cover, out of doors'},
      made: {
        zh: '5 mm钢化玻璃或聚碳酸酯上翻门，带锁和密封条',
        en: '5 mm toughened glass or polycarbonate, hinged at the top, with lock and seal',
      },
    },
  ],
  colour: {
    zh: '外框为铝本色或浅灰，背板白色或浅灰；栏头按公示栏标题牌。',
    en: 'Frame bare aluminium or light grey, back white or light grey; header as on the sign.',
  },
  making: {
    zh: '四角倒圆；与墙用膨胀螺栓固定，不少于六处；格线印在背板上，过期的格子空着。',
    en: 'Rounded corners; fixed to the wall with at least six anchors; the grid is printed on the back, and a field without a notice stays empty.',
  },
  work: 'made',
  price: {low: 800, high: 2500, per: {zh: '块', en: 'board'}},
})

/** @clause HW-FIT-016 making of the feedback box */
export const feedbackBox = drawn({
  purpose: {
    zh: '居民投递意见的箱子，上锁、固定在墙上。站着和坐轮椅都投得进，手伸不进，纸取不出；旁边备纸笔。',
    en: 'A locked box on the wall for comments. Reached standing and from a wheelchair; a hand does not go in and paper does not come out; pen and paper lie beside it.',
  },
  sizes: {
    slot: midway('feedbackSlot', '投入口高', 'Height of the slot'),
    width: planned(300, '箱宽', 'Width'),
    height: planned(380, '箱高', 'Height of the box'),
    depth: planned(150, '箱深', 'Depth'),
    slotWidth: planned(230, '投入口宽（A4纸对折）', 'Width of the slot, for a folded A4 sheet'),
    shelf: planned(240, '纸笔搁板宽', 'Width of the shelf for pen and paper'),
    gap: planned(8, '投入口缝高', 'Opening of the slot'),
  },
  views: ({mm, across, up}) => {
    const {slot, width, height, depth, slotWidth, shelf, gap} = mm
    const bottom = slot - height + 90
    return [
      {
        name: 'front',
        shapes: [
          box('body', 0, bottom, width, height, 12),
          box('top', 0, bottom + height - 60, width, 60, 12),
          box('metal', (width - slotWidth) / 2, slot - 10 - gap / 2, slotWidth, 20 + gap, 6),
          box('open', (width - slotWidth) / 2 + 12, slot - gap / 2, slotWidth - 24, gap),
          box('paper', 45, bottom + 110, width - 90, 130),
          disc('metal', width / 2, bottom + 50, 14),
          box('metal', width + 40, bottom + 60, shelf, 24),
          box('paper', width + 70, bottom + 84, shelf - 60, 16),
        ],
        lines: [
          across('width', 0, bottom),
          across('shelf', width + 40, bottom),
          up('slot', 0, (width - slotWidth) / 2),
          up('height', bottom, 0),
        ],
      },
      {
        name: 'side',
        shapes: [
          box('wall', -80, 0, 80, bottom + height + 320),
          area('body', [
            [0, bottom],
            [depth, bottom],
            [depth, bottom + height - 60],
            [0, bottom + height],
          ]),
          fold(0, bottom + height - 60, depth, bottom + height - 60),
        ],
        lines: [across('depth', 0, bottom)],
        people: [{figure: 'wheelchair', x: depth + 260}],
      },
    ]
  },
  materials: [
    {
      part: {zh: '箱体', en: 'Box'},
      made: {
        zh: '1.2 mm冷轧钢板，静电喷涂；户外用304不锈钢',
        en: '1.2 mm cold-rolled steel, powder-coated; 304 stainless steel out of doors',
      },
    },
    {
      part: {zh: '锁', en: 'Lock'},
      made: {zh: '凸轮锁，一锁两钥匙，钥匙由镇或县保管', en: 'cam lock with two keys, kept by the town or county'},
    },
    {
      part: {zh: '牌', en: 'Plate'},
      made: {zh: '按意见箱牌制作，写明多久开一次', en: 'made as the sign “feedback box plate”, saying how often it is opened'},
    },
  ],
  colour: {
    zh: '箱体浅灰或白色，投入口四周为深色，一眼看得到；牌按意见箱牌。',
    en: 'Box light grey or white, dark around the slot so that it is seen at once; plate as on the sign.',
  },
  making: {
    zh: '投入口内设斜挡板，口上加防雨檐；从箱内用四颗螺栓固定在墙上；边角卷边。',
    en: 'A slanting baffle behind the slot and a drip edge above it; fixed to the wall by four bolts from inside; folded edges.',
  },
  work: 'made',
  price: {low: 80, high: 300, per: {zh: '个', en: 'box'}},
})

/** @clause HW-FIT-018 guide rack */
export const guideRack = drawn({
  purpose: {
    zh: '供居民取阅办事指南的架子。每格一个事项，露出大半个封面；最低一格不用蹲，最高一格坐轮椅够得着。',
    en: 'A rack from which residents take service guides. One item in each compartment, most of its cover showing; the lowest is reached without squatting, the highest from a wheelchair.',
  },
  sizes: {
    width: planned(900, '架宽', 'Width'),
    lowest: atLeast('rackShelf', 50, '最低一格放纸处高', 'Lowest shelf, where the paper stands'),
    highest: atMost('rackShelf', 150, '最高一格放纸处高', 'Highest shelf, where the paper stands'),
    pitch: planned(350, '格高', 'Between shelves'),
    compartment: planned(220, '每格净宽（竖放A4）', 'Clear width of a compartment, for upright A4'),
    total: planned(1600, '总高', 'Overall height'),
    depth: planned(400, '架深', 'Depth'),
    corner: atLeast('furnitureCorner', 10, '外角的平面圆角半径', 'Radius of the outer corners in plan'),
  },
  views: ({mm, across, up}) => {
    const {width, lowest, highest, pitch, compartment, total, depth, corner} = mm
    const levels: number[] = []
    for (let at = lowest; at <= highest + 1; at += pitch) levels.push(at)
    const count = Math.floor((width - 60) / compartment)
    const wide = (width - 60) / count
    return [
      {
        name: 'front',
        shapes: [
          box('metal', 0, 0, width, 80),
          box('body', 0, 80, width, total - 80, 12),
          box('top', 0, total - 90, width, 90, 12),
          ...levels.flatMap((at) =>
            Array.from({length: count}, (_, i) => box('paper', 30 + wide * i + (wide - 210) / 2, at, 210, 285)).concat([
              box('metal', 30, at - 6, width - 60, 55),
            ]),
          ),
        ],
        lines: [
          across('width', 0, 0),
          {...across('compartment', 30 + (wide - compartment) / 2, lowest)},
          up('lowest', 0, 30),
          up('pitch', lowest, 30),
          up('highest', 0, 30),
          up('total', 0, 0),
        ],
      },
      {
        name: 'side',
        shapes: [
          area('body', [
            [0, 0],
            [depth, 0],
            [depth, 80],
            [110, total],
            [0, total],
          ]),
          ...levels.map((at) => fold(60, at + 285, depth - ((depth - 110) * (at - 80)) / (total - 80) - 10, at)),
        ],
        lines: [across('depth', 0, 0)],
        people: [{figure: 'wheelchair', x: depth + 200}],
      },
      {
        name: 'plan',
        shapes: [box('body', 0, 0, width, depth, corner), fold(0, depth - 110, width, depth - 110)],
        lines: [],
        corner: {size: 'corner', at: [width - corner * 0.3, corner * 0.3]},
      },
    ]
  },
  materials: [
    {
      part: {zh: '架体', en: 'Body'},
      made: {
        zh: '18 mm三聚氰胺贴面板，有害物质限量合格证明随货；或0.8 mm钢板喷涂',
        en: '18 mm melamine-faced board with proof on harmful substances, or 0.8 mm coated steel',
      },
    },
    {
      part: {zh: '格挡', en: 'Retainers'},
      made: {zh: '4 mm透明亚克力，高55 mm，露出大半封面', en: '4 mm clear acrylic, 55 mm high, so that most of the cover shows'},
    },
    {part: {zh: '格签', en: 'Labels'}, made: {zh: '可更换的纸签，写明事项名称', en: 'replaceable paper labels with the name of the item'}},
  ],
  colour: {
    zh: '架体白色或浅灰，与墙面深浅分得清；格签白底黑字。',
    en: 'Body white or light grey, clearly lighter or darker than the wall; labels black on white.',
  },
  making: {
    zh: '顶部与墙固定；外角倒圆；空格当天补，停用事项当天撤。',
    en: 'Its top is fixed to the wall; outer corners are rounded; empty compartments are refilled the same day.',
  },
  work: 'made',
  price: {low: 500, high: 1500, per: {zh: '个', en: 'rack'}},
})
