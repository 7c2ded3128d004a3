import {reductionOf} from '../../design-system/drawing/export/slug.ts'
import {proofMark} from '../../design-system/signs/artwork.ts'
import {brailleWords} from '../../design-system/signs/braille/tactile.ts'
import {type SignText, scripts} from '../../design-system/signs/layout/spec.ts'
import {textsOf} from '../../design-system/signs/layout/texts.ts'
import {printHeight} from '../../design-system/signs/making/height.ts'
import {materials} from '../../design-system/signs/making/making.ts'
import {concepts} from '../../design-system/signs/pictograms/pictograms.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {backOf, heightOf, isProof, makingOf} from '../../design-system/signs/sign.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import {type CertifiedItem, productStandard} from '../programme/certified.ts'
import type {Programme} from '../programme/programme.ts'
import {kindsNamed} from '../programme/underProfile.ts'
import {beforeEn, inCell} from './cells.ts'
import type {KitSign} from './kitSign.ts'
import {sampleMark} from './sampleMark.ts'
import {type Column, columns} from './scheduleColumns.ts'

/** One row: a message of a sign, a sign that is not settled yet, or a product to buy. */
export interface ScheduleRow {
  readonly number: string
  readonly line: string
  /** Where the message stands in the sign's spec; undefined where nothing can be edited. */
  readonly path: string | undefined
  readonly cells: Readonly<Record<Column, string | number>>
}

/**
 * Returns the rows of the message schedule: one for each message of each sign, so that every message has a row to be edited in, then
 * the safety signs to buy. What holds for the whole sign stands in its first row.
 *
 * @clause HW-SIGN-001 set of signs in a schedule
 * @clause HW-SIGN-022 safety signs are bought
 */
export function scheduleRows(
  signs: readonly KitSign[],
  products: readonly CertifiedItem[],
  basis: Programme['basis'],
  sample: boolean,
): ScheduleRow[] {
  const note = (...also: string[]) => [sample ? sampleMark : '', ...also, beforeEn(basisNotes[basis])].filter(Boolean).join(' ')
  return [...signs.flatMap((sign) => signRows(sign, note, sample)), ...products.map((product) => productRow(product, note))]
}

function signRows(sign: KitSign, note: (...also: string[]) => string, sample: boolean): ScheduleRow[] {
  const mark = sample ? sampleMark : ''
  const {number, kind, spec, drawing, quantity, location, clauses, open, revision} = sign
  const {material, fixing} = makingOf(kind, spec)
  const height = heightOf(kind, drawing?.height ?? 0, spec)
  const whole = {
    number,
    kind: beforeEn(signKinds[kind]),
    quantity: quantity ?? toSurvey,
    braille: spec && 'tactile' in spec && spec.tactile ? brailleWords(spec) : '',
    width: drawing?.width ?? '',
    height: drawing?.height ?? '',
    location: inCell(location),
    material: inCell(materials[material]),
    fixing: inCell(fixing),
    fixingHeight: height ? inCell(printHeight(height)) : '',
    clauses: printClauses(clauses),
    revision,
    note: note(open ? beforeEn(open) : '', combinesOf(sign), sidesOf(sign), sizeOf(sign), proofOf(sign)),
  }
  const texts = spec ? textsOf(spec) : []
  if (!spec || texts.length === 0) return [toRow({...whole, line: '–', ...words(sign.messages[0] ?? {zh: ''}), beside: ''}, undefined)]
  return texts.map(({at, text}, i) => {
    const first =
      i === 0
        ? whole
        : {...blank, number, kind: whole.kind, location: whole.location, width: whole.width, height: whole.height, revision, note: mark}
    return toRow({...first, line: String(i + 1), ...words(text), beside: besideOf(spec, at)}, at)
  })
}

/** Says of a board which others it takes in by the profile. */
function combinesOf({combines = []}: KitSign): string {
  if (combines.length === 0) return ''
  const {zh, en} = kindsNamed(combines)
  return `并入：${zh} takes in: ${en}`
}

/** Says of a two-sided sign whether its sides are alike. */
function sidesOf({spec, back}: KitSign): string {
  if (spec === undefined || backOf(spec) === undefined) return ''
  return back ? '双面，背面见-back图稿 Two sides; the back has artwork of its own' : '双面，两面相同 Two sides alike'
}

/** Says of a sign too large for a page at what scale its PDF is. */
function sizeOf({drawing}: KitSign): string {
  const by = drawing ? reductionOf(drawing) : 1
  return by === 1 ? '' : `PDF为1:${by}，放大到${by * 100}%输出 PDF at 1:${by}, to enlarge to ${by * 100} %`
}

/** Says of a sign that it may not be made yet. */
const proofOf = ({spec}: KitSign): string =>
  spec && isProof(spec) ? `${proofMark}：盲文读音没有人核对 nobody has confirmed the braille` : ''

function productRow({number, name, quantity, location, clauses}: CertifiedItem, note: (...also: string[]) => string): ScheduleRow {
  return toRow(
    {
      ...blank,
      number,
      line: '–',
      kind: '成品，采购 Certified product, to buy',
      quantity: quantity ?? toSurvey,
      ...words(name),
      location: inCell(location),
      material: inCell(productStandard),
      clauses: printClauses(clauses),
      note: note('不自行绘制 Never drawn by us'),
    },
    undefined,
  )
}

/** Short, because it stands in every row; the notes of the workbook and the README say it in full. */
const basisNotes = {
  survey: {zh: '按现场勘察', en: 'from the survey'},
  typical: {zh: '未勘察，按典型配置', en: 'not surveyed: typical set'},
} as const

const toSurvey = '待勘察 to be surveyed'
const blank = Object.fromEntries(columns.map(({key}) => [key, ''])) as Record<Column, string>
const words = ({zh, en = '', pinyin = '', ...text}: SignText) => ({
  zh,
  en,
  pinyin,
  script: scripts.map((script) => text[script] ?? '').join(''),
})

const toRow = (cells: Omit<ScheduleRow['cells'], 'check'>, path: string | undefined): ScheduleRow => ({
  number: String(cells.number),
  line: String(cells.line),
  path,
  cells: {...cells, check: checkCode(cells)},
})

/** Returns the ids of clauses with runs drawn together, such as `HW-SIGN-001–005, 007; SW-WIN-005`: forty ids make a row nobody reads. */
export function printClauses(ids: readonly string[]): string {
  const chapters = Map.groupBy(ids, (id) => id.slice(0, -3))
  return [...chapters]
    .map(([chapter, group]) => {
      const numbers = group.map((id) => Number(id.slice(-3))).sort((a, b) => a - b)
      const runs = numbers.reduce<[number, number][]>((found, n) => {
        const last = found.at(-1)
        if (last && n === last[1] + 1) last[1] = n
        else found.push([n, n])
        return found
      }, [])
      const three = (n: number) => String(n).padStart(3, '0')
      return chapter + runs.map(([from, to]) => (from === to ? three(from) : `${three(from)}–${three(to)}`)).join(', ')
    })
    .join('; ')
}

/** Returns six digits that hold as long as nobody changes the number, the line, the size or the revision in a row. */
export const checkCode = ({
  number,
  line,
  width,
  height,
  revision,
}: Pick<ScheduleRow['cells'], 'number' | 'line' | 'width' | 'height' | 'revision'>) =>
  hashOf([number, line, width, height, revision].join('\n')).slice(0, 6)

const arrows: Readonly<Record<string, string>> = {
  ahead: '↑ 直行 ahead',
  'ahead-right': '↗ 右前方 ahead right',
  right: '→ 向右 right',
  'down-right': '↘ 向右下楼 down right',
  down: '↓ 下楼 down',
  'down-left': '↙ 向左下楼 down left',
  left: '← 向左 left',
  'ahead-left': '↖ 左前方 ahead left',
}

/** Returns what the sign shows on the same line as the message at `path`: an arrow, a symbol, a number, hours. */
export function besideOf(spec: SignSpec, path: string): string {
  let holder: unknown = spec
  for (const key of path.split('.').slice(0, -1)) holder = (holder as Record<string, unknown>)[key]
  const {towards, pictogram, number, open} = holder as {
    towards?: string
    pictogram?: keyof typeof concepts
    number?: string
    open?: readonly {from: string; to: string}[]
  }
  return [
    number && `${number}号 No. ${number}`,
    towards && arrows[towards],
    pictogram && `图形 symbol: ${beforeEn(concepts[pictogram])}`,
    open && (open.map(({from, to}) => `${from}–${to}`).join('、') || '休息 closed'),
  ]
    .filter(Boolean)
    .join('；')
}
