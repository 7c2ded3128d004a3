import type {SignText} from '../../design-system/signs/layout/spec.ts'
import type {Concept} from '../../design-system/signs/pictograms/pictograms.ts'
import type {FloorPlan, PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {distance} from './bearing.ts'
import type {WayRow} from './panels.ts'
import {placeNumber} from './placeNumber.ts'
import type {SignPlace} from './places.ts'
import type {WaySign} from './solve.ts'

/** A sign that follows from a floor plan, as the programme takes it up. */
export interface WayDraft {
  readonly kind: 'directional' | 'floor-plan'
  /** Its own part of the number: where it hangs, and a letter for each further panel. */
  readonly own: string
  readonly spec: SignSpec
  readonly location: InBoth
  readonly messages: readonly SignText[]
  readonly places: readonly SignPlace[]
}

/** The words and pictograms of the terms of the glossary. */
export interface WayWords {
  readonly term: (id: string) => SignText
  readonly pictogramFor: (term: string) => Concept | undefined
}

type Named = FloorPlan<{readonly term: string}>

/** Returns the directional signs of a plan, one for each panel, in the order in which a visitor meets them. */
export const wayDrafts = (plan: Named, signs: readonly WaySign[], {term, pictogramFor}: WayWords): WayDraft[] =>
  signs.map((sign): WayDraft => {
    const place = {at: sign.at, facing: sign.facing, mount: sign.mount}
    const rows = sign.rows.map(({name, towards}) => {
      const pictogram = name.type === 'rooms' ? undefined : pictogramFor(name.term)
      return {text: wordsOf(name, term), towards, ...(pictogram ? {pictogram} : {})}
    })
    return {
      kind: 'directional',
      own: placeNumber(place, sign.panel[0] === 1 ? '' : String.fromCharCode(64 + sign.panel[0])),
      spec: {
        kind: 'directional',
        ...(sign.mount === 'suspended' ? {mount: 'suspended'} : {}),
        viewingDistanceM: sign.viewingDistanceM,
        destinations: rows,
      },
      location: withPanel(locationOf(plan, sign, term), sign),
      messages: rows.map(({text}) => text),
      places: [place],
    }
  })

/** A term, with the number on the door before it; windows and rooms by their numbers. */
function wordsOf(name: WayRow['name'], term: (id: string) => SignText): SignText {
  if (name.type === 'windows') {
    const [first = 0, last = first] = [name.numbers[0], name.numbers.at(-1)]
    return first === last
      ? {zh: `${first}号窗口`, en: `Window ${first}`, reading: `${first} hào chuāngkǒu`}
      : {zh: `${first}–${last}号窗口`, en: `Windows ${first}–${last}`, reading: `${first} zhì ${last} hào chuāngkǒu`}
  }
  if (name.type === 'rooms')
    return {zh: `${name.from}–${name.to}室`, en: `Rooms ${name.from}–${name.to}`, reading: `${name.from} zhì ${name.to} shì`}
  const words = term(name.term)
  const numbered = (line: string | undefined) => (line === undefined ? undefined : `${name.number} ${line}`)
  return name.number === undefined ? words : {zh: `${name.number} ${words.zh}`, en: numbered(words.en), reading: numbered(words.reading)}
}

const mounts: Readonly<Record<SignPlace['mount'], InBoth>> = {
  wall: {zh: '装在墙上', en: 'on the wall'},
  suspended: {zh: '悬挂', en: 'suspended'},
  post: {zh: '立柱', en: 'on a post'},
}

/** Panels that hang together are told apart. */
const withPanel = ({zh, en}: InBoth, {panel: [nth, count]}: WaySign): InBoth =>
  count === 1 ? {zh, en} : {zh: `${zh}，${count}块之第${nth}块`, en: `${en}, panel ${nth} of ${count}`}

/** A sign that is read or hangs nearer to a door than this is said to be at that door, in metres. */
const atDoorM = 0.7

function locationOf(plan: Named, sign: WaySign, term: (id: string) => SignText): InBoth {
  const named = (id: string | undefined): InBoth => {
    const room = plan.rooms.find((room) => room.id === id)
    const {zh, en = zh} = room ? term(room.term) : {zh: '室外', en: 'outside'}
    return {zh, en}
  }
  const here = named(sign.room)
  const mount = mounts[sign.mount]
  const at = (p: PlanPoint, q: PlanPoint) => distance(p, q) < atDoorM
  const door = plan.doors.find(({between, atM}) => between.includes(sign.room) && at(atM, sign.why === 'over-door' ? sign.at : sign.readAt))
  const beyond = named(door?.between.find((id) => id !== sign.room))
  const use = plan.rooms.find(({id}) => id === sign.room)?.use
  if (sign.why === 'over-door') return {zh: `${here.zh}，通往${beyond.zh}的门上方`, en: `${here.en}, above the door to: ${beyond.en}`}
  if (at(plan.entrance.atM, sign.readAt))
    return {zh: `${here.zh}，入口内，面向来人，${mount.zh}`, en: `${here.en}, inside the entrance, facing those who come in, ${mount.en}`}
  const walked = Math.round(sign.fromEntranceM)
  if (use === 'corridor')
    return {
      zh: `${here.zh}，距入口约${walked} m的岔路口，面向来人，${mount.zh}`,
      en: `${here.en}, at the junction about ${walked} m from the entrance, facing those who come, ${mount.en}`,
    }
  if (!door)
    return {
      zh: `${here.zh}，距入口约${walked} m的转角处，面向来人，${mount.zh}`,
      en: `${here.en}, at the corner about ${walked} m from the entrance, facing those who come, ${mount.en}`,
    }
  return {
    zh: `${here.zh}，从${beyond.zh}进来的门内，面向来人，${mount.zh}`,
    en: `${here.en}, inside the door from: ${beyond.en}, facing those who come in, ${mount.en}`,
  }
}
