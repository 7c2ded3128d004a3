import type {Mm} from '../../design-system/drawing/drawing.ts'
import type {PageFormat} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen} from '../../design-system/drawing/paper/pen.ts'
import {directions} from '../../design-system/signs/layout/layout.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {contentBottom, contentTop} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'

const em: Mm = 2.2
const codeWidth: Mm = 13
const arrows = ['↑', '↗', '→', '↘', '↓', '↙', '←', '↖'] as const

/** Returns the part of a sign's number that tells it from the others of its point. */
export const codeOf = (number: string): string => number.split('-').at(-1) ?? number

/** Returns the legend of a location plan as one column for each page that it needs: number, kind and words of every sign that has a place. */
export function legendPages(pen: Pen, format: PageFormat, signs: readonly KitSign[], width: Mm): PaperMark[][] {
  const x = format.width - format.margin - width
  const pages: PaperMark[][] = []
  let y = Infinity
  for (const sign of signs) {
    if (sign.places.length === 0) continue
    const words = pen.broken(wordsOf(sign), {em, most: width - codeWidth})
    const high = (1 + words.length) * em * leading + 1.2
    if (y + high > contentBottom(format) - 2) {
      pages.push(pen.text('图例 Legend', [x, contentTop + 3], {em: 2.8, weight: 'bold'}))
      y = contentTop + 7
    }
    const kind = signKinds[sign.kind]
    const count = sign.places.length > 1 ? `  × ${sign.places.length}` : ''
    pages
      .at(-1)
      ?.push(
        pen.bar(x, y - 0.6, width, hair, 'quiet'),
        ...pen.text(codeOf(sign.number), [x, y + em], {em: 2.4, weight: 'bold', ink: 'emphasis', most: codeWidth - 1}),
        ...pen.text(`${kind.zh} ${kind.en}${count}`, [x + codeWidth, y + em], {em, weight: 'bold', most: width - codeWidth}),
        ...words.flatMap((line, i) => pen.text(line, [x + codeWidth, y + em + (i + 1) * em * leading], {em, most: width - codeWidth})),
      )
    y += high
  }
  return pages
}

/** What the sign says, with an arrow before each way that it shows. */
function wordsOf({spec, messages}: KitSign): string {
  if (spec?.kind === 'directional')
    return spec.destinations.map(({text, towards}) => `${arrows[directions[towards] / 45] ?? ''} ${text.zh}`).join('  ')
  return messages.map(({zh}) => zh).join('、')
}
