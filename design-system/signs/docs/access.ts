import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {AccessTest} from '../kinds/kind.ts'
import {kindOf} from '../sign.ts'

/** The clauses whose findings on the artwork count in the record of a sign's accessibility. */
export const calculated: readonly string[] = ['HW-SIGN-010', 'HW-SIGN-011', 'HW-SIGN-017', 'HW-SIGN-020', 'HW-SIGN-023', 'HW-SIGN-028']

/**
 * The tests of a sign of any kind, kept by hand: whoever does one writes the day and the result, and whoever changes the design opens it
 * again.
 */
const everySign: readonly AccessTest[] = [
  {
    what: {zh: '老年人在规定视距上读出全部文字', en: 'Older people read every word from the viewing distance'},
    how: {
      zh: '请五位六十岁以上居民在日光和室内照明下各读一次',
      en: 'Five residents over sixty, once in daylight and once in the light of the hall',
    },
    result: 'open',
  },
  {
    what: {zh: '坐轮椅的人看得到，不被柜台或人群挡住', en: 'A wheelchair user sees it past counter and queue'},
    how: {zh: '眼高1.1 m～1.2 m处拍照核对', en: 'Photograph from an eye height of 1.1 m to 1.2 m'},
    result: 'open',
  },
  {
    what: {zh: '没有眩光，夜间能读', en: 'No glare by day, legible by night'},
    how: {zh: '在样品上按材料的亚光、反光和发光三种做法分别察看', en: 'A made sample in each surface: matt, retroreflective, lit'},
    result: 'open',
  },
]

/** Returns the tests that a kind of sign needs. */
export const accessTests = (kind: SignKind): readonly AccessTest[] => [...everySign, ...(kindOf(kind).accessTests ?? [])]
