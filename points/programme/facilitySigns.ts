import type {PointPlan} from '../record/point.ts'
import type {Survey} from '../record/survey.ts'
import {facilityPlaces} from '../wayfinding/places.ts'
import {pictogramFor} from './pictogramFor.ts'
import type {SignDraft} from './signDraft.ts'
import {facilityNumber} from './signNumber.ts'
import type {SignWords} from './signWords.ts'
import {doorDistanceM} from './typical.ts'

/**
 * Returns the signs of the facilities, one draft for each kind of them: a plate at the door of a room, to be felt as well as read; for
 * anything else, toilets included, a facility sign, which waits for its pictogram where the set has none.
 */
export const facilitySigns = (
  {facilities, hallDistanceM: viewingDistanceM}: Pick<Survey, 'facilities' | 'hallDistanceM'>,
  plan: PointPlan | undefined,
  {textOf, signingOf}: SignWords,
): SignDraft[] =>
  [...Map.groupBy(facilities, (id) => id)].map(([id, {length: quantity}]): SignDraft => {
    const text = textOf(id)
    const {zh, en = zh} = text
    const {signedAs, besideDoor} = signingOf(id)
    const pictogram = pictogramFor(id)
    const draft = {
      ...(plan ? {places: facilityPlaces(plan, id)} : {}),
      own: facilityNumber(id),
      location: besideDoor ? {zh: `${zh}门旁`, en: `Beside the door: ${en}`} : {zh: `${zh}所在位置`, en: `Where it is: ${en}`},
      messages: [text],
      quantity,
    }
    if (signedAs === 'door')
      return {
        ...draft,
        kind: 'door-plate',
        spec: {kind: 'door-plate', viewingDistanceM: doorDistanceM, tactile: true, text, ...(pictogram ? {pictogram} : {})},
      }
    return {
      ...draft,
      kind: 'facility',
      spec: pictogram && {kind: 'facility', viewingDistanceM, pictogram, text},
      ...(pictogram
        ? {}
        : {open: {zh: `图形集中没有“${zh}”的图形：先补图形。`, en: `The set has no pictogram for “${en}”: add one first.`}}),
    }
  })
