import type {Point} from '../record/point.ts'
import {floorPlanDrafts} from '../wayfinding/floorPlanDraft.ts'
import {cutPanels} from '../wayfinding/panels.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import {wayDrafts} from '../wayfinding/wayDrafts.ts'
import {waysOf} from '../wayfinding/ways.ts'
import {pictogramFor} from './pictogramFor.ts'
import type {SignDraft} from './signDraft.ts'
import type {SignWords} from './signWords.ts'

/**
 * Returns the directional signs of a point, and the floor plan for visitors where somebody drew the floor. Without a plan, the survey says
 * which places need a sign; without a survey, nobody knows yet.
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
  return survey.decisionPlaces.flatMap(({at, number, destinations}, place) => {
    const rows = destinations.map(({term, towards}) => {
      const pictogram = pictogramFor(term)
      return {text: textOf(term), towards, ...(pictogram ? {pictogram} : {})}
    })
    return cutPanels(rows).map(
      (panel, i): SignDraft => ({
        kind: 'directional',
        own: `${digits(number ?? place + 1)}${i === 0 ? '' : String.fromCharCode(65 + i)}`,
        spec: {kind: 'directional', viewingDistanceM: survey.hallDistanceM, destinations: [...panel]},
        location: at,
        messages: panel.map(({text}) => text),
      }),
    )
  })
}
