import {printRange} from '../../design-system/signs/making/height.ts'
import type {Mount} from '../../design-system/signs/making/making.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** What an installer needs and does, in the order of the work. */
export interface Work {
  readonly tools: InBoth
  readonly steps: readonly InBoth[]
  /** Clauses that fix how this mount is held, beside those of every sign. */
  readonly clauses: readonly string[]
}

const wallTools: InBoth = {
  zh: '水平尺、钢卷尺、铅笔、冲击钻、配套塞栓和螺钉、螺丝刀',
  en: 'spirit level, steel tape, pencil, hammer drill, plugs and screws to match, screwdriver',
}
const heightTools: InBoth = {
  zh: '脚手架或升降平台、水平尺、钢卷尺、冲击钻、锚栓、扭力扳手',
  en: 'scaffold or lift, spirit level, steel tape, hammer drill, anchors, torque wrench',
}
const measure: InBoth = {zh: '从完成地面量起，画出水平线。', en: 'Measure from the finished floor and mark a level line.'}
const services: InBoth = {zh: '查明墙内的电线和水管，避开后再钻孔。', en: 'Find cables and pipes in the wall; drill clear of them.'}
const substrate: InBoth = {
  zh: '看墙体材料选塞栓：混凝土、砖、空心砖和石膏板各不相同。',
  en: 'Choose plugs for the wall: concrete, brick, hollow block and board differ.',
}
const pull: InBoth = {zh: '用手推拉各角，无松动。', en: 'Push and pull every corner: nothing moves.'}
const overhead: InBoth = {
  zh: '下方围挡，两人作业；登高人员持证，系安全带。',
  en: 'Close off the floor below; two people; trained and tied on when working at height.',
}
const safety: InBoth = {
  zh: '防坠绳单独固定在承重结构上，不与吊杆共用吊点。',
  en: 'Fix the safety wire to the structure at a point of its own, not at a hanger’s.',
}

const onWall: Work = {
  tools: wallTools,
  steps: [
    measure,
    {zh: '按孔位图在墙上打样，先复核两点再钻孔。', en: 'Mark the holes from the drawing; check two of them before drilling.'},
    services,
    substrate,
    {zh: '对角上螺钉，校平后逐颗拧紧，盖好螺帽。', en: 'Drive screws at opposite corners, level, tighten in turn, cap the heads.'},
    pull,
  ],
  clauses: [],
}

/** The work for each mount. All of it is this toolkit's advice; only the clauses named are requirements. */
export const work: Readonly<Record<Mount, Work>> = {
  fascia: {
    tools: heightTools,
    steps: [
      {
        zh: '由有资质的人核对墙体能否承重，包括风荷载；不能确定的不装。',
        en: 'Have a qualified person confirm that the wall bears it, wind included; if in doubt, do not hang it.',
      },
      overhead,
      {zh: '从最上一级踏面量底边高度，弹水平线。', en: 'Measure the underside from the top step and snap a level line.'},
      {zh: '先装框架，逐只锚栓拉拔检查，再挂面板。', en: 'Fix the frame first, test each anchor, then hang the panel.'},
      {zh: '顶边和穿线处打密封胶，底边留泄水孔。', en: 'Seal the top edge and cable holes; leave the bottom to drain.'},
      {zh: '照明由电工接线，量到最低处仍满足高度。', en: 'Lights are wired by an electrician; the lowest part still keeps the height.'},
    ],
    clauses: ['HW-SIGN-030'],
  },
  plaque: {
    tools: wallTools,
    steps: [
      {zh: '门扇开到底，看竖牌不碰、不被遮，再定位置。', en: 'Open the door fully: the plaque must neither be hit nor hidden.'},
      measure,
      {zh: '吊垂线定竖直，按孔位图打样。', en: 'Set it upright by a plumb line; mark the holes from the drawing.'},
      services,
      substrate,
      {zh: '自上而下固定，校直后拧紧。', en: 'Fix from the top down, plumb, tighten.'},
      pull,
    ],
    clauses: ['HW-SIGN-033'],
  },
  'wall plate': onWall,
  door: {
    ...onWall,
    steps: [{zh: '装在门把手一侧的墙面，不装在门扇上。', en: 'On the wall at the latch side, not on the door.'}, ...onWall.steps],
    clauses: ['HW-SIGN-036', 'HW-SIGN-070'],
  },
  suspended: {
    tools: heightTools,
    steps: [
      {zh: '找到承重的梁或楼板；不吊在吊顶龙骨上。', en: 'Find the beam or slab that bears; never hang from ceiling grid.'},
      overhead,
      {zh: '两根吊杆对中，按净高定长度。', en: 'Centre the two hangers; cut them to the clear height.'},
      safety,
      {zh: '校平后锁紧，量最低处净高。', en: 'Level, lock, measure the clear height at the lowest part.'},
      {zh: '从最远的座位看一遍，不被灯具和横梁挡住。', en: 'Look from the farthest seat: no lamp or beam in the way.'},
    ],
    clauses: ['HW-SIGN-031'],
  },
  projecting: {
    tools: heightTools,
    steps: [
      {zh: '由有资质的人核对墙体能否承重，包括风荷载。', en: 'Have a qualified person confirm that the wall bears it, wind included.'},
      overhead,
      services,
      {zh: '先装支架，校直后挂牌，穿防松螺母。', en: 'Fix the bracket, plumb it, hang the sign with lock nuts.'},
      safety,
      {zh: '量最低处净高；门窗开启时不碰。', en: 'Measure the clear height; doors and windows open clear of it.'},
    ],
    clauses: ['HW-SIGN-063'],
  },
  post: {
    tools: {zh: '铁锹、水平尺、钢卷尺、混凝土、扳手', en: 'spade, spirit level, steel tape, concrete, spanner'},
    steps: [
      {zh: '开挖前查明地下管线。', en: 'Find buried pipes and cables before digging.'},
      {zh: '基坑400 × 400 × 600 mm，回填混凝土，养护后再挂牌。*', en: 'Pit 400 × 400 × 600 mm, concrete, let it set before hanging. *'},
      {zh: '立柱两个方向校直。', en: 'Plumb the post in both directions.'},
      {zh: '不立在盲道、坡道和通道上。', en: 'Keep off tactile paving, ramps and paths.'},
      pull,
    ],
    clauses: ['HW-SIGN-065'],
  },
  board: {
    tools: wallTools,
    steps: [
      {zh: '装在公示栏顶部，不遮张贴区。', en: 'At the head of the board, clear of the posting area.'},
      {zh: '与框架用螺栓连接，不用胶带。', en: 'Bolt it to the frame; no tape.'},
      pull,
    ],
    clauses: ['HW-FIT-014'],
  },
  box: {
    tools: {zh: '钢卷尺、酒精、无绒布、刮板', en: 'steel tape, alcohol, lint-free cloth, squeegee'},
    steps: [
      {zh: '先定箱体高度，再贴面膜。', en: 'Set the height of the box first, then the film.'},
      {zh: '擦净晾干，自上而下刮平，不留气泡。', en: 'Clean, let dry, squeegee from the top without bubbles.'},
      {zh: '边角距箱边5 mm以上，不翘边。*', en: 'Keep 5 mm from the edges of the box so that no corner lifts. *'},
    ],
    clauses: ['HW-FIT-016'],
  },
  desk: {
    tools: {zh: '无需工具', en: 'none'},
    steps: [
      {
        zh: '放在台面靠居民一侧，不挡脸、不挡话筒和评价器。',
        en: 'At the residents’ side of the desk, clear of faces, microphone and review device.',
      },
      {zh: '底部有防滑垫，碰到不倒。', en: 'A non-slip foot; it stays up when touched.'},
      {zh: '坐轮椅的人从低位柜台前也看得到。', en: 'Seen also from a wheelchair before the low counter.'},
    ],
    clauses: ['HW-FIT-008'],
  },
  floor: {
    tools: {zh: '钢卷尺、墨线、清洁剂、滚筒、裁刀', en: 'steel tape, chalk line, cleaner, roller, knife'},
    steps: [
      {zh: '地面清洁、干燥，在10 ℃以上施工。*', en: 'Clean, dry floor; work above 10 °C. *'},
      {zh: '从柜台边缘量起，弹线，与柜台平行。', en: 'Measure from the edge of the counter; snap a line parallel to it.'},
      {zh: '自中间向两边滚压，边缘压实。', en: 'Roll from the middle outwards; press the edges down.'},
      {zh: '不贴在盲道上；脚踩无翘边、不打滑。', en: 'Not on tactile paving; no lifted edge, not slippery underfoot.'},
    ],
    clauses: ['HW-SIGN-086', 'HW-SIGN-087'],
  },
  worn: {
    tools: {zh: '无需工具', en: 'none'},
    steps: [
      {zh: '佩戴在左胸前，正面朝外。', en: 'On the left chest, face outwards.'},
      {zh: '卡套无反光；磨损看不清时更换。', en: 'A holder without glare; replace it when worn.'},
      {zh: '离岗交回，不转借。', en: 'Handed in on leaving the post; never lent.'},
    ],
    clauses: [],
  },
}

/** What matters for one kind beside the work of its mount, before the steps. */
export const particular: Readonly<Partial<Record<SignKind, readonly InBoth[]>>> = {
  directional: [
    {
      zh: '按来人的方向选贴墙、悬挂或立柱，版面正对来人（HW-SIGN-064）；悬挂的按HW-SIGN-031，立柱的按HW-SIGN-065，本图为贴墙。',
      en: 'Wall, ceiling or post as people come, facing them (HW-SIGN-064); suspended by HW-SIGN-031, on a post by HW-SIGN-065. Drawn on a wall.',
    },
  ],
  'qr-guide': [
    {
      zh: '量到码的中心，不是牌的中心；装好后用两种手机试扫（HW-SIGN-102）。',
      en: 'Measure to the centre of the code, not of the plate; scan it with two phones (HW-SIGN-102).',
    },
  ],
  'door-plate': [
    {
      zh: `带触觉文字和盲文的，中心在${printRange(limits.tactileHeight)} mm之间（HW-SIGN-036），板边距门框${printRange(limits.tactileFromFrame)} mm（HW-SIGN-070）。`,
      en: `With tactile text and braille: centre at ${printRange(limits.tactileHeight)} mm (HW-SIGN-036), edge ${printRange(limits.tactileFromFrame)} mm from the frame (HW-SIGN-070).`,
    },
  ],
  flag: [
    {
      zh: `最外边到墙面不大于${limits.flagProjection.max} mm，支架计算在内（HW-SIGN-063）。`,
      en: `Outermost edge at most ${limits.flagProjection.max} mm from the wall, bracket included (HW-SIGN-063).`,
    },
  ],
  'floor-marker': [
    {
      zh: '本图为一米线；指路的地面标识另有墙面或悬挂的标识（HW-SIGN-083）。',
      en: 'Drawn as a waiting line; a marker that shows the way repeats a sign above (HW-SIGN-083).',
    },
  ],
}

/** How exactly a sign is fixed. This toolkit's own; no clause fixes these, and none of them loosens a clause's limit. */
export const tolerances: InBoth = {
  zh: '水平和竖直：每米不大于2 mm；高度：±10 mm，且不越过条款的限值；同一面墙上的中心在一条线上。*',
  en: 'Level and plumb within 2 mm per metre; height ± 10 mm, never past a clause’s limit; centres on one wall in one line. *',
}

/** Says what the asterisk means. */
export const ownValue: InBoth = {
  zh: '* 本工具的计划值，没有条款规定，可按现场调整。',
  en: '* This toolkit’s own planning value; no clause sets it. Adjust it to the place.',
}
