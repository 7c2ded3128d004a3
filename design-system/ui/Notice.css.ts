import {style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

const {surface, on, line} = vars
const tone = (status: 'info' | 'good' | 'warn' | 'danger') => ({
  background: surface[status],
  color: on[status],
  borderInlineStartColor: line[status],
})

export const notice = recipe({
  base: {
    paddingBlock: vars.space.m,
    paddingInline: vars.space.l,
    borderInlineStart: '6px solid',
    breakInside: 'avoid',
    printColorAdjust: 'exact',
  },
  variants: {
    kind: {
      info: tone('info'),
      good: tone('good'),
      warn: tone('warn'),
      danger: tone('danger'),
      // Made-up data is fenced all round, so that a cropped screenshot still shows that it is made up.
      sample: {
        background: surface.page,
        color: on.page,
        border: `2px dashed ${line.strong}`,
      },
    },
  },
})

export const title = style({fontWeight: vars.text.weight.strong, lineHeight: vars.text.leading.snug})
export const body = style({selectors: {[`${title} + &`]: {marginBlockStart: vars.space.xs}}})
