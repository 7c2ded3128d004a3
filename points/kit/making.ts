import type {SignSpec} from '../../design-system/signs/sign.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {printLimit} from '../../handbooks/limit/limit.ts'

/** How a sign is held, which decides its height, its fixings and who can do it. */
export const mounts = {
  fascia: {zh: '入口上方，框架锚固', en: 'Above the entrance, frame anchored'},
  plaque: {zh: '入口旁竖装', en: 'Upright beside the entrance'},
  'wall plate': {zh: '墙面', en: 'Wall'},
  suspended: {zh: '吊装', en: 'Suspended'},
  projecting: {zh: '侧挂外挑', en: 'Projecting from the wall'},
  post: {zh: '立柱', en: 'Post'},
  door: {zh: '门旁墙面，把手一侧', en: 'Wall at the latch side of the door'},
  board: {zh: '公示栏顶部', en: 'Head of a notice board'},
  box: {zh: '箱体', en: 'On the box'},
  desk: {zh: '台面', en: 'Desk'},
  floor: {zh: '地面', en: 'Floor'},
  worn: {zh: '佩戴', en: 'Worn'},
} as const satisfies Readonly<Record<string, InBoth>>
/** One of the ways of holding a sign. */
export type Mount = keyof typeof mounts

/** What signs are made from. The ids name the gang sheets. */
export const materials = {
  frame: {zh: '铝板，内衬型材框', en: 'aluminium sheet on a profile frame'},
  aluminium: {
    zh: `铝板，厚${printLimit(limits.panelThickness, 'zh')}以上`,
    en: `aluminium, ${printLimit(limits.panelThickness, 'en')} or thicker`,
  },
  acrylic: {zh: '亚克力板，哑光，厚3 mm', en: 'matt acrylic, 3 mm'},
  tactile: {zh: '双色雕刻板，盲点另嵌', en: 'two-colour engraving laminate, braille inserted'},
  card: {zh: 'PVC卡，厚0.76 mm', en: 'PVC card, 0.76 mm'},
  vinyl: {zh: '防滑地贴，哑光覆膜', en: 'non-slip floor vinyl with a matt laminate'},
  film: {zh: '哑光自粘膜', en: 'matt self-adhesive film'},
  cloth: {zh: '植绒面料，烫印或刺绣', en: 'flocked cloth, foil-blocked or embroidered'},
} as const satisfies Readonly<Record<string, InBoth>>
/** One of the materials. */
export type Material = keyof typeof materials

/** What a kind of sign is usually made of and held by: a proposal of this toolkit to the workshop, not a requirement. */
export interface Making {
  readonly mount: Mount
  readonly material: Material
  readonly fixing: InBoth
}

const screws: InBoth = {zh: '壁装，四角螺钉', en: 'wall-mounted with four screws'}
const glued: InBoth = {zh: '壁装，螺钉或结构胶', en: 'wall-mounted with screws or structural adhesive'}
const hung: InBoth = {zh: '吊杆两处，另加防坠绳', en: 'two hangers and a safety wire'}
const wall = (fixing = screws): Making => ({mount: 'wall plate', material: 'aluminium', fixing})

const makings = {
  fascia: {mount: 'fascia', material: 'frame', fixing: {zh: '框架锚栓固定于墙体', en: 'frame anchored to the wall'}},
  plaque: {mount: 'plaque', material: 'aluminium', fixing: {zh: '隐藏挂件或四角螺钉', en: 'concealed hangers or four screws'}},
  'type-plate': wall(),
  'door-plate': {mount: 'door', material: 'tactile', fixing: glued},
  'window-plate': {mount: 'suspended', material: 'aluminium', fixing: hung},
  'window-hanger': {mount: 'suspended', material: 'aluminium', fixing: hung},
  flag: {mount: 'projecting', material: 'aluminium', fixing: {zh: '墙面支架，锚栓四只', en: 'bracket with four anchors'}},
  'desk-plate': {
    mount: 'desk',
    material: 'acrylic',
    fixing: {zh: '折立或插入台座，立于台面', en: 'folded to a tent or in a stand, on the counter'},
  },
  'staff-badge': {mount: 'worn', material: 'card', fixing: {zh: '卡套，别针或挂绳', en: 'holder with a clip or lanyard'}},
  directional: wall(),
  directory: wall(),
  'floor-plan': wall(),
  'floor-marker': {mount: 'floor', material: 'vinyl', fixing: {zh: '自粘，滚压', en: 'self-adhesive, rolled down'}},
  hours: wall(),
  'items-board': wall(),
  'process-board': wall(),
  'notice-header': {mount: 'board', material: 'aluminium', fixing: {zh: '与公示栏框架用螺栓连接', en: 'bolted to the frame of the board'}},
  pledge: wall(),
  'qr-guide': {mount: 'wall plate', material: 'acrylic', fixing: glued},
  'feedback-box': {mount: 'box', material: 'film', fixing: {zh: '自粘于箱体正面', en: 'self-adhesive on the front of the box'}},
  queue: {mount: 'suspended', material: 'aluminium', fixing: hung},
  'form-sample': {mount: 'desk', material: 'acrylic', fixing: {zh: '插入台座，立于填单台', en: 'in a stand on the form-filling table'}},
  'staff-board': wall(),
  facility: wall(glued),
  honour: {mount: 'wall plate', material: 'cloth', fixing: {zh: '挂钩，可取下移交', en: 'on hooks, to be handed on'}},
} as const satisfies Readonly<Record<string, Making>>

/** A kind that the handbook names and this table does not fails to compile here. */
const byKind: Readonly<Record<SignKind, Making>> = makings

/** A directional sign hangs or stands where its spec says so. */
const directionalMounts: Readonly<Record<string, Partial<Making>>> = {
  suspended: {mount: 'suspended', fixing: hung},
  post: {mount: 'post', fixing: {zh: '抱箍或螺栓固定于立柱', en: 'clamped or bolted to a post'}},
}

/** Returns how a sign is usually made: by its kind, and by its spec where that says what it is. */
export function makingOf(kind: SignKind, spec?: SignSpec): Making {
  if (spec?.kind === 'directional' && spec.mount) return {...byKind[kind], ...directionalMounts[spec.mount]}
  // A banner is cloth; a service star is a plate with a name, which changes hands as often.
  if (spec?.kind === 'honour' && spec.form === 'star') return {...makings.honour, material: 'acrylic'}
  return byKind[kind]
}

/** Returns a text of both languages as a cell of a table holds it. */
export const inCell = ({zh, en}: InBoth): string => `${zh} / ${en}`
