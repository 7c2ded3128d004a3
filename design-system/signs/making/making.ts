import {limits} from '../../../handbooks/hardware/limits.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Written} from '../../../handbooks/language/locale.ts'
import {printLimit} from '../../../handbooks/limit/limit.ts'

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
  aluminium: {zh: `铝板，厚${thickness('zh')}以上`, en: `aluminium, ${thickness('en')} or thicker`},
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

/** A plate that is glued where it cannot be screwed. */
export const glued: InBoth = {zh: '壁装，螺钉或结构胶', en: 'wall-mounted with screws or structural adhesive'}

/** An aluminium plate on a wall. */
export const onWall: Making = {
  mount: 'wall plate',
  material: 'aluminium',
  fixing: {zh: '壁装，四角螺钉', en: 'wall-mounted with four screws'},
}

/** An aluminium panel that hangs. */
export const hung: Making = {
  mount: 'suspended',
  material: 'aluminium',
  fixing: {zh: '吊杆两处，另加防坠绳', en: 'two hangers and a safety wire'},
}

function thickness(locale: Written): string {
  return printLimit(limits.panelThickness, locale)
}
