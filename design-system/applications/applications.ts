import {type Application, groups} from './application.ts'
import {copresence} from './copresence.ts'
import {marks} from './marks.ts'
import {office} from './office.ts'
import {places} from './place.ts'
import {slideDeck} from './slides.ts'

/** Every application, by group. */
export const applications: readonly Application[] = groups.flatMap((group) =>
  [...marks, copresence, ...office, ...places, slideDeck].filter((application) => application.group === group),
)
