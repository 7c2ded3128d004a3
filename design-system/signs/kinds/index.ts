import type {z} from 'zod'
import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {TextSchema} from '../layout/spec.ts'
import {deskPlate} from './desk-plate.ts'
import {directional} from './directional.ts'
import {directory} from './directory.ts'
import {doorPlate} from './door-plate.ts'
import {facility} from './facility.ts'
import {fascia} from './fascia.ts'
import {feedbackBox} from './feedback-box.ts'
import {flag} from './flag.ts'
import {floorMarker} from './floor-marker.ts'
import {floorPlan} from './floor-plan.ts'
import {formSample} from './form-sample.ts'
import {honour} from './honour.ts'
import {hours} from './hours.ts'
import {itemsBoard} from './items-board.ts'
import type {SpecOf} from './kind.ts'
import {noticeHeader} from './notice-header.ts'
import {plaque} from './plaque.ts'
import {pledge} from './pledge.ts'
import {processBoard} from './process-board.ts'
import {qrGuide} from './qr-guide.ts'
import {queue} from './queue.ts'
import {staffBadge} from './staff-badge.ts'
import {staffBoard} from './staff-board.ts'
import {typePlate} from './type-plate.ts'
import {windowHanger} from './window-hanger.ts'
import {windowPlate} from './window-plate.ts'

/**
 * The one list of the kinds of sign that are drawn. A kind that the standard names (`handbooks/hardware/parts.ts`) and nobody draws does
 * not compile here, and neither does a kind under another id than its specs have.
 */
export const kinds = {
  fascia,
  plaque,
  'type-plate': typePlate,
  'door-plate': doorPlate,
  'window-plate': windowPlate,
  'window-hanger': windowHanger,
  flag,
  'desk-plate': deskPlate,
  'staff-badge': staffBadge,
  directional,
  directory,
  'floor-plan': floorPlan,
  'floor-marker': floorMarker,
  hours,
  'items-board': itemsBoard,
  'process-board': processBoard,
  'notice-header': noticeHeader,
  pledge,
  'qr-guide': qrGuide,
  'feedback-box': feedbackBox,
  queue,
  'form-sample': formSample,
  'staff-board': staffBoard,
  facility,
  honour,
} satisfies {[Id in SignKind]: {schema: (text: TextSchema) => z.ZodType<{readonly kind: Id}>}}

/** What an author may ask for, by kind. */
export type SpecByKind = {[Id in SignKind]: SpecOf<(typeof kinds)[Id]['schema']>}

/** What an author asks for: one sign of some kind. */
export type SignSpec = SpecByKind[SignKind]
