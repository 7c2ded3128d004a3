import {z} from 'zod'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {show} from '../../handbooks/input/problem.ts'
import {readYaml} from '../../handbooks/input/yaml.ts'
import type {Drawing} from '../drawing/drawing.ts'
import type {Fonts} from '../drawing/type/text.ts'
import {cunbiao, type Identity} from '../tokens/identity.ts'
import {type DeskPlateSpec, deskPlateFamily, deskPlateSchema, layoutDeskPlate} from './kinds/desk-plate.ts'
import {type DirectionalSpec, directionalFamily, directionalSchema, layoutDirectional} from './kinds/directional.ts'
import {type DirectorySpec, directoryFamily, directorySchema, layoutDirectory} from './kinds/directory.ts'
import {type DoorPlateSpec, doorPlateFamily, doorPlateSchema, layoutDoorPlate} from './kinds/door-plate.ts'
import {type FacilitySpec, facilityFamily, facilitySchema, layoutFacility} from './kinds/facility.ts'
import {type FasciaSpec, fasciaFamily, fasciaSchema, layoutFascia} from './kinds/fascia.ts'
import {type FeedbackBoxSpec, feedbackBoxFamily, feedbackBoxSchema, layoutFeedbackBox} from './kinds/feedback-box.ts'
import {type FlagSpec, flagFamily, flagSchema, layoutFlag} from './kinds/flag.ts'
import {type FloorMarkerSpec, floorMarkerFamily, floorMarkerSchema, layoutFloorMarker} from './kinds/floor-marker.ts'
import {type FloorPlanSpec, floorPlanFamily, floorPlanSchema, layoutFloorPlan} from './kinds/floor-plan.ts'
import {type FormSampleSpec, formSampleFamily, formSampleSchema, layoutFormSample} from './kinds/form-sample.ts'
import {type HonourSpec, honourFamily, honourSchema, layoutHonour} from './kinds/honour.ts'
import {type HoursSpec, hoursFamily, hoursSchema, layoutHours} from './kinds/hours.ts'
import {type ItemsBoardSpec, itemsBoardFamily, itemsBoardSchema, layoutItemsBoard} from './kinds/items-board.ts'
import {layoutNoticeHeader, type NoticeHeaderSpec, noticeHeaderFamily, noticeHeaderSchema} from './kinds/notice-header.ts'
import {layoutPlaque, type PlaqueSpec, plaqueFamily, plaqueSchema} from './kinds/plaque.ts'
import {layoutPledge, type PledgeSpec, pledgeFamily, pledgeSchema} from './kinds/pledge.ts'
import {layoutProcessBoard, type ProcessBoardSpec, processBoardFamily, processBoardSchema} from './kinds/process-board.ts'
import {layoutQrGuide, type QrGuideSpec, qrGuideFamily, qrGuideSchema} from './kinds/qr-guide.ts'
import {layoutQueue, type QueueSpec, queueFamily, queueSchema} from './kinds/queue.ts'
import {layoutStaffBadge, type StaffBadgeSpec, staffBadgeFamily, staffBadgeSchema} from './kinds/staff-badge.ts'
import {layoutStaffBoard, type StaffBoardSpec, staffBoardFamily, staffBoardSchema} from './kinds/staff-board.ts'
import {layoutTypePlate, type TypePlateSpec, typePlateFamily, typePlateSchema} from './kinds/type-plate.ts'
import {layoutWindowHanger, type WindowHangerSpec, windowHangerFamily, windowHangerSchema} from './kinds/window-hanger.ts'
import {layoutWindowPlate, type WindowPlateSpec, windowPlateFamily, windowPlateSchema} from './kinds/window-plate.ts'
import {drawLayout} from './layout/draw.ts'
import type {Layout} from './layout/layout.ts'
import {legible} from './layout/legibility.ts'
import {type Family, type Glossary, type TextSchema, textSchema} from './layout/spec.ts'

interface SpecByKind {
  fascia: FasciaSpec
  plaque: PlaqueSpec
  'type-plate': TypePlateSpec
  'door-plate': DoorPlateSpec
  'window-plate': WindowPlateSpec
  'window-hanger': WindowHangerSpec
  flag: FlagSpec
  'desk-plate': DeskPlateSpec
  'staff-badge': StaffBadgeSpec
  directional: DirectionalSpec
  directory: DirectorySpec
  'floor-plan': FloorPlanSpec
  'floor-marker': FloorMarkerSpec
  hours: HoursSpec
  'items-board': ItemsBoardSpec
  'process-board': ProcessBoardSpec
  'notice-header': NoticeHeaderSpec
  pledge: PledgeSpec
  'qr-guide': QrGuideSpec
  'feedback-box': FeedbackBoxSpec
  queue: QueueSpec
  'form-sample': FormSampleSpec
  'staff-board': StaffBoardSpec
  facility: FacilitySpec
  honour: HonourSpec
}

/** What an author asks for: one sign of some kind. */
export type SignSpec = SpecByKind[SignKind]

/** Every kind of sign: the sizes it is made in, what an author may write, and where things stand. */
export const signKinds = {
  fascia: {family: fasciaFamily, schema: fasciaSchema, layout: layoutFascia},
  plaque: {family: plaqueFamily, schema: plaqueSchema, layout: layoutPlaque},
  'type-plate': {family: typePlateFamily, schema: typePlateSchema, layout: layoutTypePlate},
  'door-plate': {family: doorPlateFamily, schema: doorPlateSchema, layout: layoutDoorPlate},
  'window-plate': {family: windowPlateFamily, schema: windowPlateSchema, layout: layoutWindowPlate},
  'window-hanger': {family: windowHangerFamily, schema: windowHangerSchema, layout: layoutWindowHanger},
  flag: {family: flagFamily, schema: flagSchema, layout: layoutFlag},
  'desk-plate': {family: deskPlateFamily, schema: deskPlateSchema, layout: layoutDeskPlate},
  'staff-badge': {family: staffBadgeFamily, schema: staffBadgeSchema, layout: layoutStaffBadge},
  directional: {family: directionalFamily, schema: directionalSchema, layout: layoutDirectional},
  directory: {family: directoryFamily, schema: directorySchema, layout: layoutDirectory},
  'floor-plan': {family: floorPlanFamily, schema: floorPlanSchema, layout: layoutFloorPlan},
  'floor-marker': {family: floorMarkerFamily, schema: floorMarkerSchema, layout: layoutFloorMarker},
  hours: {family: hoursFamily, schema: hoursSchema, layout: layoutHours},
  'items-board': {family: itemsBoardFamily, schema: itemsBoardSchema, layout: layoutItemsBoard},
  'process-board': {family: processBoardFamily, schema: processBoardSchema, layout: layoutProcessBoard},
  'notice-header': {family: noticeHeaderFamily, schema: noticeHeaderSchema, layout: layoutNoticeHeader},
  pledge: {family: pledgeFamily, schema: pledgeSchema, layout: layoutPledge},
  'qr-guide': {family: qrGuideFamily, schema: qrGuideSchema, layout: layoutQrGuide},
  'feedback-box': {family: feedbackBoxFamily, schema: feedbackBoxSchema, layout: layoutFeedbackBox},
  queue: {family: queueFamily, schema: queueSchema, layout: layoutQueue},
  'form-sample': {family: formSampleFamily, schema: formSampleSchema, layout: layoutFormSample},
  'staff-board': {family: staffBoardFamily, schema: staffBoardSchema, layout: layoutStaffBoard},
  facility: {family: facilityFamily, schema: facilitySchema, layout: layoutFacility},
  honour: {family: honourFamily, schema: honourSchema, layout: layoutHonour},
} satisfies {
  [K in SignKind]: {
    family: Family
    schema: (text: TextSchema) => z.ZodType<SpecByKind[K]>
    layout: (spec: SpecByKind[K], fonts: Fonts) => Layout
  }
}

/** Returns the schema of a sign of any kind, with terms looked up in `glossary`. */
export function signSchema(glossary: Glossary) {
  const text = textSchema(glossary)
  return z.discriminatedUnion(
    'kind',
    [
      fasciaSchema(text),
      plaqueSchema(text),
      typePlateSchema(text),
      doorPlateSchema(text),
      windowPlateSchema(text),
      windowHangerSchema(text),
      flagSchema(text),
      deskPlateSchema(text),
      staffBadgeSchema(text),
      directionalSchema(text),
      directorySchema(text),
      floorPlanSchema(text),
      floorMarkerSchema(text),
      hoursSchema(text),
      itemsBoardSchema(text),
      processBoardSchema(text),
      noticeHeaderSchema(text),
      pledgeSchema(text),
      qrGuideSchema(text),
      feedbackBoxSchema(text),
      queueSchema(text),
      formSampleSchema(text),
      staffBoardSchema(text),
      facilitySchema(text),
      honourSchema(text),
    ],
    {
      error: ({input}) => {
        const kind = input !== null && typeof input === 'object' && 'kind' in input ? input.kind : undefined
        return `${show(kind)} is not a kind of sign; use one of ${Object.keys(signKinds).join(', ')}`
      },
    },
  )
}

/**
 * Returns the sign described by the YAML in `text`. Terms are looked up in `glossary`.
 *
 * @throws InputError naming `source`, and the line and field of every problem in it.
 */
export const readSignSpec = (source: string, text: string, glossary: Glossary = {}): SignSpec =>
  readYaml(source, text, signSchema(glossary))

/**
 * Returns the layout of any sign.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export function layoutSign<K extends SignKind>(spec: SpecByKind[K] & {readonly kind: K}, fonts: Fonts): Layout {
  const layouts: {[P in SignKind]: {layout: (spec: SpecByKind[P], fonts: Fonts) => Layout}} = signKinds
  return layouts[spec.kind].layout(spec, spec.script === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts)
}

/**
 * Returns the drawing of any sign: the one door into this folder for pages, stories, scripts and tests.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const drawSign = (spec: SignSpec, fonts: Fonts, identity: Identity = cunbiao): Drawing =>
  drawLayout(layoutSign(legible(spec, identity), fonts), fonts, identity)
