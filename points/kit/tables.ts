import type {Drawing} from '../../design-system/signs/drawing.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {csv} from '../exchange/csv.ts'
import type {Programme, ProgrammeItem} from '../programme.ts'
import {inCell, makingOf, materials} from './making.ts'
import {sampleMark} from './page.ts'

/** A sign of the programme and its drawing; undefined while nobody knows what the sign is to say. */
export interface KitSign extends ProgrammeItem {
  readonly drawing: Drawing | undefined
  /** Tells one state of the artwork from another; '' without a drawing. */
  readonly revision: string
}

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
      '建议材料 Proposed material': inCell(materials[makingOf(kind).material]),
      '建议安装 Proposed fixing': inCell(makingOf(kind).fixing),
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
        '建议材料 Proposed material': inCell(materials[makingOf(kind).material]),
        '备注 Note': sample ? sampleMark : '',
      }
    }),
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
