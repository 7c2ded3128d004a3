import type {LookedAt} from '../../design-system/browser/faces.ts'
import {countsOf, type Judged} from '../../design-system/browser/judged.ts'
import {plainPicture} from '../../design-system/browser/svgElement.ts'
import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {el, filled} from './element.ts'
import type {StudioWords} from './studio.words.ts'

/** What the sheet says beside the sign itself. */
interface About {
  readonly t: StudioWords
  readonly said: (text: InBoth) => string
  readonly clauseName: (id: string) => string
  readonly name: string
  readonly kind: string
  readonly edition: string
  readonly judged: Judged
}

/** Returns a sheet to print, on which people put their names to one revision of a sign: its picture, words and findings. */
export function approvalSheet(sign: LookedAt, {t, said, clauseName, name, kind, edition, judged}: About): Node[] {
  const s = t.sheet
  const {drawing, spec} = sign
  const row = (term: string, ...value: readonly (Node | string)[]) => el('div', {}, el('dt', {}, term), el('dd', {}, ...value))
  const words = textsOf(spec).map(({text}) => el('p', {}, [text.zh, text.en, text.pinyin, text.ii, text.bo].filter(Boolean).join(' · ')))
  const bad = judged.findings.filter(({outcome}) => outcome !== 'pass')
  return [
    el('h2', {}, s.title),
    ...(sign.proof ? [el('p', {}, el('strong', {}, s.proof))] : []),
    plainPicture(sign),
    el(
      'dl',
      {},
      row(s.name, name),
      row(s.kind, kind),
      row(s.size, filled(t.preview.size, {width: round(drawing.width), height: round(drawing.height)})),
      row(s.distance, `${spec.viewingDistanceM} m`),
      row(s.revision, sign.revision),
      row(s.edition, edition),
      row(s.words, ...words),
    ),
    el('h3', {}, s.findings),
    el('p', {}, filled(t.findings.counts, {...countsOf(judged)})),
    el(
      'ul',
      {},
      ...bad.map((f) =>
        el('li', {}, `${t.findings.outcomes[f.outcome]} ${clauseName(f.clause)}: ${f.measured}; ${f.required}. ${said(f.message)}`),
      ),
    ),
    el('p', {}, s.made),
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, el('td'), el('th', {scope: 'col'}, s.person), el('th', {scope: 'col'}, s.day))),
      el('tbody', {}, ...s.signs.map((who) => el('tr', {}, el('th', {scope: 'row'}, who), el('td'), el('td')))),
    ),
  ]
}

const round = (mm: number) => Math.round(mm * 10) / 10
