import {rect} from '../../design-system/drawing/drawing.ts'
import type {Face, Fonts} from '../../design-system/drawing/type/text.ts'

/**
 * A face whose every character is a box, so that expected numbers can be worked out by hand: Chinese characters
 * are 1 em wide and high, all others half as wide and 0.7 em high, all stand on the baseline and none is missing.
 */
export const boxFace: Face = {
  hanzi: {above: 1, below: 0},
  cap: 0.7,
  xHeight: 0.5,
  missing: () => [],
  set(text, tracking = 0) {
    let pen = 0
    let top = 0
    const outline = [...text].flatMap((c, i) => {
      const hanzi = /\p{Script=Han}/u.test(c)
      const [width, height] = hanzi ? [1, 1] : [0.5, 0.7]
      const left = pen + (i > 0 ? tracking : 0)
      pen = left + width
      top = Math.min(top, -height)
      return c === ' ' ? [] : rect([left, -height], width, height)
    })
    return {advance: pen, ink: {left: 0, top, right: pen, bottom: 0}, outline}
  },
}

/** Boxes in all three weights. */
export const boxFonts: Fonts = {regular: boxFace, medium: boxFace, bold: boxFace}
