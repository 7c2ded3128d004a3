import {oneOf} from '../../../handbooks/input/schema.ts'
import {conceptIds} from '../pictograms/pictograms.ts'
import {described} from './field.ts'
import {type Direction, directions} from './layout.ts'

/** Schema of the way an arrow points. */
export const direction = described(oneOf('a direction', Object.keys(directions) as [Direction, ...Direction[]]), {
  title: {zh: '方向', en: 'Direction'},
  about: {
    zh: '读者面对标识时要走的方向；down只用于下楼。',
    en: 'The way to go for one who faces the sign; down means down a stair and nothing else.',
  },
  clause: 'HW-SIGN-023',
})

/** Schema of a pictogram, by the concept that it stands for. */
export const pictogram = described(oneOf('a pictogram', conceptIds), {
  title: {zh: '图形符号', en: 'Pictogram'},
  clause: 'HW-SIGN-021',
})
