import type {Drawing} from '../../design-system/signs/drawing.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {csv} from '../exchange/csv.ts'
import type {ProgrammeItem} from '../programme.ts'
import {inCell, makingOf, materials} from './making.ts'
import {sampleMark} from './page.ts'

/** A sign of the programme and its drawing; undefined while nobody knows what the sign is to say. */
export interface KitSign extends ProgrammeItem {
  readonly drawing: Drawing | undefined
  /** Tells one state of the artwork from another; '' without a drawing. */
  readonly revision: string
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
