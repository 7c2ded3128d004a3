import {style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

export const badge = recipe({
  base: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.375em',
    paddingBlock: '0.1875em',
    paddingInline: '0.5em',
    border: '1px solid',
    borderRadius: vars.radius.s,
    fontSize: vars.text.size.s,
    fontWeight: vars.text.weight.strong,
    lineHeight: vars.text.leading.tight,
    whiteSpace: 'nowrap',
    printColorAdjust: 'exact',
  },
  variants: {
    tone: {
      neutral: {background: vars.surface.page, color: vars.on.page, borderColor: vars.line.strong},
      accent: {background: vars.surface.accent, color: vars.on.accent, borderColor: vars.surface.accent},
      info: {background: vars.surface.info, color: vars.on.info, borderColor: vars.line.info},
      good: {background: vars.surface.good, color: vars.on.good, borderColor: vars.line.good},
      warn: {background: vars.surface.warn, color: vars.on.warn, borderColor: vars.line.warn},
      danger: {background: vars.surface.danger, color: vars.on.danger, borderColor: vars.line.danger},
    },
  },
})

export const steps = style({inlineSize: '0.875em', blockSize: '0.875em', flex: 'none'})
export const step = style({fill: 'currentColor'})
export const emptyStep = style({fill: 'none', stroke: 'currentColor'})
