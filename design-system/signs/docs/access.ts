import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'

/** A test with people or on a made sign, which no drawing can stand in for. */
export interface AccessTest {
  readonly what: InBoth
  readonly how: InBoth
  /** Day of the test; undefined while it has not been done. */
  readonly on?: string
  readonly result: 'pass' | 'fail' | 'open'
  /** The kinds it is for; all if absent. */
  readonly kinds?: readonly SignKind[]
}

/**
 * What is known of the accessibility of the signs. `calculated` are the clauses whose findings on the artwork count; `tests` are kept by
 * hand: whoever does one writes the day and the result, and whoever changes the design opens it again.
 */
export const access: {readonly calculated: readonly string[]; readonly tests: readonly AccessTest[]} = {
  calculated: ['HW-SIGN-010', 'HW-SIGN-011', 'HW-SIGN-017', 'HW-SIGN-020', 'HW-SIGN-023', 'HW-SIGN-028'],
  tests: [
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
    {
      what: {zh: '盲人能摸读凸字和盲文', en: 'A blind reader reads the raised characters and the braille'},
      how: {zh: '请两位熟悉现行盲文的读者摸读样品', en: 'Two readers of Current Chinese Braille read a made sample'},
      result: 'open',
      kinds: ['door-plate'],
    },
    {
      what: {zh: '常见手机一次扫出', en: 'Common phones read the code at the first try'},
      how: {zh: '用三种手机在规定距离上各扫十次', en: 'Three phones, ten tries each, from the given distance'},
      result: 'open',
      kinds: ['qr-guide'],
    },
  ],
}
