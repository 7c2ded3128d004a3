import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {Problem} from '../../handbooks/problem.ts'
import type {Mm} from './drawing.ts'
import {type Block, block, grid, type Layout, layoutPanel, stack} from './layout.ts'
import {setMessage} from './message.ts'
import {setParagraph} from './paragraph.ts'
import type {CommonSpec, Family, SignText} from './spec.ts'
import type {Fonts} from './text.ts'

/** What a board's body is composed for. Sizes are millimetres. */
export interface BoardFrame {
  /** Height of the Chinese characters of the heading. */
  readonly hanzi: Mm
  /** Height of the Chinese characters of the body. */
  readonly body: Mm
  /** Width of the body; finite. */
  readonly room: Mm
  readonly problems: Problem[]
}

/**
 * Returns the layout of a board: a heading read from the viewing distance, a bar, a body read from `readingDistanceM`, and a note below
 * a thin line.
 *
 * The body is as wide as `measure` characters of its own size, or as the panel that was asked for.
 *
 * @throws InputError if anything does not fit or holds a character that the font lacks.
 */
export function layoutBoard(board: {
  readonly kind: SignKind
  readonly title: string
  readonly spec: CommonSpec
  readonly family: Family
  readonly fonts: Fonts
  readonly heading: SignText
  readonly headingAt: string
  readonly readingDistanceM: number
  /** Width of the body in its own characters. */
  readonly measure: number
  readonly body: (frame: BoardFrame) => Block
  readonly note?: SignText | undefined
}): Layout {
  const {kind, title, spec, family, fonts, heading, headingAt, readingDistanceM, measure, body, note} = board
  const compose = (hanzi: Mm, panelRoom: Mm, problems: Problem[]): Block => {
    const small = (hanzi * readingDistanceM) / spec.viewingDistanceM
    const room = Number.isFinite(panelRoom) && spec.widthMm !== undefined ? panelRoom : Math.min(panelRoom, measure * small)
    const head = setMessage(fonts, heading, {hanzi, room, ink: 'ground', at: headingAt}, problems)
    const rule = (height: Mm, ink: 'accent' | 'quiet') => block({type: 'bar', at: [0, 0], width: room, height, ink}, room, height)
    const foot = note && setParagraph(fonts, note, {hanzi: small * 0.8, room, ink: 'ink', role: 'note', at: 'note'}, problems)
    const content = body({hanzi, body: small, room, problems})
    return stack(
      hanzi * 0.5,
      stack(hanzi * 0.5, head, rule(hanzi * grid.thread * 1.5, 'accent')),
      content,
      ...(foot ? [stack(small, rule(small * 0.06, 'quiet'), foot)] : []),
    )
  }
  return layoutPanel({kind, title, spec, family, ground: 'field', align: 'left', compose})
}
