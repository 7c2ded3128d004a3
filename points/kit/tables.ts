import type {Drawing} from '../../design-system/signs/drawing.ts'
import {type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {limits, printLimit} from '../../handbooks/limit.ts'
import {csv} from '../exchange/csv.ts'
import type {Programme, ProgrammeItem} from '../programme.ts'

/** A sign of the programme and its drawing; undefined while nobody knows what the sign is to say. */
export interface KitSign extends ProgrammeItem {
  readonly drawing: Drawing | undefined
  /** Tells one state of the artwork from another; '' without a drawing. */
  readonly revision: string
}

const panel = `铝板，厚${thickness('zh-Hans')}以上 / aluminium, ${thickness('en')} or thicker`

/** What each kind is usually made of and fixed with: a proposal of this toolkit to the workshop, not a requirement. */
const making: Readonly<Record<SignKind, {material: string; fixing: string}>> = {
  fascia: {material: '铝板，内衬型材框 / aluminium sheet on a profile frame', fixing: '框架锚栓固定于墙体 / frame anchored to the wall'},
  plaque: {material: panel, fixing: '隐藏挂件或四角螺钉 / concealed hangers or four screws'},
  'window-plate': {material: panel, fixing: '吊装（加防坠绳）或壁装 / suspended with a safety wire, or wall-mounted'},
  directional: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  hours: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'type-plate': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'door-plate': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'window-hanger': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  flag: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'desk-plate': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'staff-badge': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  directory: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'floor-plan': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'floor-marker': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'items-board': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'process-board': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'notice-header': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  pledge: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'qr-guide': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'feedback-box': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  queue: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'form-sample': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  'staff-board': {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  honour: {material: panel, fixing: '壁装，四角螺钉 / wall-mounted with four screws'},
  facility: {material: panel, fixing: '壁装，螺钉或结构胶 / wall-mounted with screws or structural adhesive'},
}

function thickness(locale: 'zh-Hans' | 'en'): string {
  const {panelThickness} = limits
  return panelThickness ? printLimit(panelThickness, locale) : ''
}

/** Says in every table of a sample that it is one. */
export const sampleMark = '示例 SAMPLE'

/**
 * Returns the message schedule: one row for each sign, as UTF-8 with a byte order mark so that spreadsheets read the Chinese.
 *
 * @clause HW-SIGN-001 set of signs in a schedule
 */
export function toSchedule(signs: readonly KitSign[], {basisText}: Programme, sample: boolean): Uint8Array {
  return csv(
    signs.map(({number, kind, quantity, messages, drawing, location, clauses, open, revision}) => ({
      '编号 Number': number,
      '种类 Kind': `${signKinds[kind].zh} ${signKinds[kind].en}`,
      '数量 Quantity': quantity ?? '待勘察 to be surveyed',
      '中文 Chinese': messages.map(({zh}) => zh).join(' | '),
      '第二语言 Second language': messages.map(({en, pinyin}) => en ?? pinyin ?? '').join(' | '),
      '宽 Width (mm)': drawing?.width ?? '',
      '高 Height (mm)': drawing?.height ?? '',
      '位置 Location': `${location.zh} / ${location.en}`,
      '建议材料 Proposed material': making[kind].material,
      '建议安装 Proposed fixing': making[kind].fixing,
      '条款 Clauses': clauses.join(' '),
      '图稿版本 Artwork revision': revision,
      '备注 Note': [sample ? sampleMark : '', open ? `${open.zh} ${open.en}` : '', `${basisText.zh} ${basisText.en}`]
        .filter(Boolean)
        .join(' '),
    })),
  )
}

/** Returns how many signs of each kind there are and their area, for asking prices. Signs not yet drawn have no area. */
export function toQuantities(signs: readonly KitSign[], sample: boolean): Uint8Array {
  return csv(
    [...Map.groupBy(signs, ({kind}) => kind)].map(([kind, group]) => {
      const drawn = group.flatMap(({drawing, quantity = 0}) =>
        drawing ? [{quantity, area: (drawing.width * drawing.height * quantity) / 1e6}] : [],
      )
      return {
        '种类 Kind': `${signKinds[kind].zh} ${signKinds[kind].en}`,
        '可制作数量 Ready to make': sum(drawn.map(({quantity}) => quantity)),
        '待定行数 Lines to be settled': group.filter(({drawing}) => !drawing).length,
        '面积 Area (m²)': sum(drawn.map(({area}) => area)).toFixed(3),
        '建议材料 Proposed material': making[kind].material,
        '备注 Note': sample ? sampleMark : '',
      }
    }),
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
