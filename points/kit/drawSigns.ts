import type {Fonts} from '../../design-system/drawing/type/text.ts'
import {headed, revisionOfFaces} from '../../design-system/signs/artwork.ts'
import {drawLayout} from '../../design-system/signs/layout/draw.ts'
import {hanziHeight, legible} from '../../design-system/signs/layout/legibility.ts'
import {textKeys} from '../../design-system/signs/layout/spec.ts'
import {mapTexts, textsOf} from '../../design-system/signs/layout/texts.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {backOf, layoutSign} from '../../design-system/signs/sign.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {ProblemList} from '../../handbooks/input/problem.ts'
import type {ProgrammeItem} from '../programme/programme.ts'
import type {KitSign} from './kitSign.ts'
import type {EditedTexts} from './readSchedule.ts'
import {marked} from './sampleMark.ts'

/**
 * Returns the signs of a programme with their drawings, those that hang side by side in one size.
 *
 * @throws InputError or InputErrors with every sign that cannot be drawn and why, headed by the sign's number.
 */
export function drawSigns(items: readonly ProgrammeItem[], sample: boolean, fonts: Fonts, identity: Identity): KitSign[] {
  const problems = new ProblemList()
  const draw = (item: ProgrammeItem): KitSign => {
    const {spec, number, kind} = item
    const side = (face: SignSpec | undefined) => {
      return (
        face &&
        problems.attempt(() =>
          headed(`${number} (${kind})`, () => {
            const layout = layoutSign(legible(face, identity), fonts)
            const drawing = drawLayout(layout, fonts, identity)
            return {layout, drawing: {...drawing, title: marked(sample, drawing.title)}}
          }),
        )
      )
    }
    const {drawing, layout} = side(spec) ?? {}
    const other = spec && backOf(spec)
    const back = other === spec ? undefined : side(other)?.drawing
    return {
      ...item,
      drawing,
      layout,
      back,
      revision: drawing ? revisionOfFaces(back ? [drawing, back] : [drawing]) : '',
    }
  }
  const own = items.map(draw)
  problems.throwIfAny()
  const signs = inSets(own, identity, draw)
  problems.throwIfAny()
  return signs
}

/** Returns `items` with the messages that were edited in a schedule. */
export function withEdits(items: readonly ProgrammeItem[], edited: EditedTexts): ProgrammeItem[] {
  return items.map((item) => {
    const texts = edited.get(item.number)
    if (!item.spec || !texts) return item
    let changed = false
    const spec = mapTexts(item.spec, (text, at) => {
      const edit = texts.get(at)
      if (!edit || textKeys.every((key) => (text[key] ?? '') === (edit[key] ?? ''))) return text
      changed = true
      // How the lines stand to each other, and how the Chinese is read aloud, are in no schedule.
      return {scriptFirst: text.scriptFirst, reading: text.zh === edit.zh ? text.reading : undefined, ...edit}
    })
    return changed ? {...item, spec, messages: textsOf(spec).map(({text}) => text)} : item
  })
}

/** Kinds that hang side by side: all of one point have one size and one height of characters. */
const sets: readonly string[] = ['window-plate', 'facility'] satisfies SignKind[]

/** Returns whether signs of `kind` have one size at a point, so that a longer neighbour makes them all larger. */
export const isInSet = (kind: string): boolean => sets.includes(kind)

/** Returns `signs` with those of each set drawn anew, as large as its widest and highest, the lettering unchanged. */
function inSets(signs: readonly KitSign[], identity: Identity, draw: (item: ProgrammeItem) => KitSign): KitSign[] {
  return signs.map((sign) => {
    const {kind, spec} = sign
    if (!spec || !isInSet(kind)) return sign
    const drawings = signs.flatMap((other) => (other.kind === kind && other.drawing ? [other.drawing] : []))
    const size = {
      widthMm: Math.max(...drawings.map(({width}) => width)),
      heightMm: Math.max(...drawings.map(({height}) => height)),
      hanziHeightMm: hanziHeight(legible(spec, identity)),
    }
    return draw({...sign, spec: {...spec, ...size}})
  })
}
