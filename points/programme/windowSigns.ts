import type {PointPlan} from '../record/point.ts'
import type {Survey} from '../record/survey.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import {windowPlace} from '../wayfinding/places.ts'
import type {SignDraft} from './signDraft.ts'
import type {SignWords} from './signWords.ts'
import {deskDistanceM, floorDistanceM} from './typical.ts'

/** Returns the signs of the service windows: a plate above each, a plate on each counter, and the lines on the floor before them. */
export function windowSigns(
  {windows, hallDistanceM: viewingDistanceM}: Pick<Survey, 'windows' | 'hallDistanceM'>,
  plan: PointPlan | undefined,
  {textOf}: SignWords,
): SignDraft[] {
  const plates = windows.map((w): SignDraft => {
    const text = textOf(w.term)
    const place = plan && windowPlace(plan, w.number)
    return {
      kind: 'window-plate',
      ...(place ? {places: [place]} : {}),
      own: digits(w.number),
      spec: {kind: 'window-plate', viewingDistanceM, ...(windows.length > 1 ? {number: String(w.number)} : {}), text},
      location:
        windows.length > 1 ? {zh: `${w.number}号窗口上方`, en: `Above window ${w.number}`} : {zh: '窗口上方', en: 'Above the window'},
      messages: [text],
    }
  })
  const desks = windows.map((w): SignDraft => {
    const text = textOf(w.term)
    return {
      kind: 'desk-plate',
      own: digits(w.number),
      spec: {kind: 'desk-plate', viewingDistanceM: deskDistanceM, ...(windows.length > 1 ? {number: String(w.number)} : {}), text},
      location:
        windows.length > 1
          ? {zh: `${w.number}号窗口台面`, en: `On the counter of window ${w.number}`}
          : {zh: '窗口台面', en: 'On the counter'},
      messages: [text],
    }
  })
  const line: SignDraft = {
    kind: 'floor-marker',
    spec: {kind: 'floor-marker', form: 'wait', viewingDistanceM: floorDistanceM},
    location: {zh: '每个窗口前', en: 'Before each window'},
    messages: [],
    quantity: windows.length,
  }
  return [...plates, ...desks, line]
}
