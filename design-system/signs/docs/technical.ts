import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {examples} from '../examples/examples.ts'

/** The examples by which the page of a kind shows what it is made of and how large it is. */
interface Technical {
  readonly anatomy: keyof typeof examples
  readonly dimensions: keyof typeof examples
}

/** The technical drawings of every kind: each shows an example that has what there is to see. */
export const technical: Readonly<Record<SignKind, Technical>> = {
  fascia: {anatomy: 'fascia-raised', dimensions: 'fascia-zhanqi'},
  plaque: {anatomy: 'plaque-zhanqi', dimensions: 'plaque-zhanqi'},
  'type-plate': {anatomy: 'type-model', dimensions: 'type-model'},
  'door-plate': {anatomy: 'door-tactile', dimensions: 'door-meeting'},
  'window-plate': {anatomy: 'window-3', dimensions: 'window-3'},
  'window-hanger': {anatomy: 'hanger-3', dimensions: 'hanger-3'},
  flag: {anatomy: 'flag-point', dimensions: 'flag-mediation'},
  'desk-plate': {anatomy: 'desk-tent', dimensions: 'desk-flat'},
  'staff-badge': {anatomy: 'badge-photo', dimensions: 'badge-photo'},
  directional: {anatomy: 'directional-hall', dimensions: 'directional-hall'},
  directory: {anatomy: 'directory-two-floors', dimensions: 'directory-two-floors'},
  'floor-plan': {anatomy: 'floor-plan-hall', dimensions: 'floor-plan-hall'},
  'floor-marker': {anatomy: 'floor-way', dimensions: 'floor-wait'},
  hours: {anatomy: 'hours-station', dimensions: 'hours-station'},
  'items-board': {anatomy: 'items-board-long', dimensions: 'items-board-least'},
  'process-board': {anatomy: 'process-board-allowance', dimensions: 'process-board-across'},
  'notice-header': {anatomy: 'notice-header-three', dimensions: 'notice-header-three'},
  pledge: {anatomy: 'pledge-seven', dimensions: 'pledge-least'},
  'qr-guide': {anatomy: 'qr-guide-guide', dimensions: 'qr-guide-counter'},
  'feedback-box': {anatomy: 'feedback-box', dimensions: 'feedback-box'},
  queue: {anatomy: 'queue-machine', dimensions: 'queue-machine'},
  'form-sample': {anatomy: 'form-sample-card', dimensions: 'form-sample-least'},
  'staff-board': {anatomy: 'staff-board-hall', dimensions: 'staff-board-least'},
  facility: {anatomy: 'facility-drinking-water', dimensions: 'facility-drinking-water'},
  honour: {anatomy: 'honour-banner', dimensions: 'honour-banner'},
}
