import type {Fitting} from '../../handbooks/hardware/parts.ts'
import {bought} from './bought.ts'
import {feedbackBox, guideRack, noticeBoard} from './drawn/boards.ts'
import {canopy, grabBar, ramp} from './drawn/building.ts'
import {counter, filingCabinet, formTable, lowCounter} from './drawn/counters.ts'
import {helpBell, queueMachine, selfServiceTerminal} from './drawn/machines.ts'
import {waitingSeat, windowChair} from './drawn/seats.ts'
import type {DrawnFitting, FittingSpec} from './fitting.ts'

const drawnFittings = {
  counter,
  'low-counter': lowCounter,
  'window-chair': windowChair,
  'waiting-seat': waitingSeat,
  'form-table': formTable,
  'notice-board': noticeBoard,
  'feedback-box': feedbackBox,
  'guide-rack': guideRack,
  'filing-cabinet': filingCabinet,
  'queue-machine': queueMachine,
  'self-service-terminal': selfServiceTerminal,
  ramp,
  canopy,
  'help-bell': helpBell,
  'grab-bar': grabBar,
} as const satisfies Partial<Record<Fitting, DrawnFitting>>

/** Every fitting of the handbook: those that are made or set up to dimensions first, each with its drawing, then those that are bought. */
export const fittingSpecs: Readonly<Record<Fitting, FittingSpec>> = {...drawnFittings, ...bought}
