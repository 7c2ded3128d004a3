import {limits} from '../../handbooks/hardware/limits.ts'
import type {Point} from '../record/point.ts'
import {floorPlanDrafts} from '../wayfinding/floorPlanDraft.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import {wayDrafts} from '../wayfinding/wayDrafts.ts'
import {waysOf} from '../wayfinding/ways.ts'
import {pictogramFor} from './pictogramFor.ts'
import type {SignDraft} from './signDraft.ts'
import type {SignWords} from './signWords.ts'

const order = ['ahead', 'left', 'right'] as const

/**
 * Returns the directional signs of a point, and the floor plan for visitors where somebody drew the floor. Without a plan, the survey says
 * which places need a sign; without a survey, nobody knows yet.
 *
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 order of directions
 */
export function directionSigns(record: Point | undefined, {textOf}: SignWords): SignDraft[] {
  const {plan, survey} = record ?? {}
  const ways = record && waysOf(record)
  if (plan && ways) {
    const words = {term: textOf, pictogramFor}
    return [...floorPlanDrafts(plan, ways.stepFree, words), ...wayDrafts(plan, ways.signs, words)]
  }
  if (!survey)
    return [
      {
        kind: 'directional',
        spec: undefined,
        location: {zh: '每个需要选择方向的地点', en: 'Each place where a visitor has to choose a way'},
        messages: [],
        open: {zh: '地点、去向和数量未知：先勘察，再制作。', en: 'Places, destinations and quantity unknown: survey the point first.'},
      },
    ]
  const {max} = limits.messagesPerPanel
  return survey.decisionPlaces.flatMap(({at, number, destinations}, place) => {
    const rows = [...destinations]
      .sort((a, b) => order.indexOf(a.towards) - order.indexOf(b.towards))
      .map(({term: id, towards}) => {
        const pictogram = pictogramFor(id)
        return {text: textOf(id), towards, ...(pictogram ? {pictogram} : {})}
      })
    const panels = Array.from({length: Math.ceil(rows.length / max)}, (_, i) => rows.slice(i * max, (i + 1) * max))
    return panels.map(
      (panel, i): SignDraft => ({
        kind: 'directional',
        own: `${digits(number ?? place + 1)}${i === 0 ? '' : String.fromCharCode(65 + i)}`,
        spec: {kind: 'directional', viewingDistanceM: survey.hallDistanceM, destinations: panel},
        location: at,
        messages: panel.map(({text}) => text),
      }),
    )
  })
}
