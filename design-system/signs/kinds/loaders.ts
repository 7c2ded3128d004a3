import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {SpecByKind} from './index.ts'
import type {Kind} from './kind.ts'

/** The kinds of sign, each loaded alone: a page that draws one sign loads one. A kind that is not here does not compile. */
export const kindLoaders: {readonly [Id in SignKind]: () => Promise<Kind<SpecByKind[Id]>>} = {
  fascia: async () => (await import('./fascia.ts')).fascia,
  plaque: async () => (await import('./plaque.ts')).plaque,
  'type-plate': async () => (await import('./type-plate.ts')).typePlate,
  'door-plate': async () => (await import('./door-plate.ts')).doorPlate,
  'window-plate': async () => (await import('./window-plate.ts')).windowPlate,
  'window-hanger': async () => (await import('./window-hanger.ts')).windowHanger,
  flag: async () => (await import('./flag.ts')).flag,
  'desk-plate': async () => (await import('./desk-plate.ts')).deskPlate,
  'staff-badge': async () => (await import('./staff-badge.ts')).staffBadge,
  directional: async () => (await import('./directional.ts')).directional,
  directory: async () => (await import('./directory.ts')).directory,
  'floor-plan': async () => (await import('./floor-plan.ts')).floorPlan,
  'floor-marker': async () => (await import('./floor-marker.ts')).floorMarker,
  hours: async () => (await import('./hours.ts')).hours,
  'items-board': async () => (await import('./items-board.ts')).itemsBoard,
  'process-board': async () => (await import('./process-board.ts')).processBoard,
  'notice-header': async () => (await import('./notice-header.ts')).noticeHeader,
  pledge: async () => (await import('./pledge.ts')).pledge,
  'qr-guide': async () => (await import('./qr-guide.ts')).qrGuide,
  'feedback-box': async () => (await import('./feedback-box.ts')).feedbackBox,
  queue: async () => (await import('./queue.ts')).queue,
  'form-sample': async () => (await import('./form-sample.ts')).formSample,
  'staff-board': async () => (await import('./staff-board.ts')).staffBoard,
  facility: async () => (await import('./facility.ts')).facility,
  honour: async () => (await import('./honour.ts')).honour,
}
