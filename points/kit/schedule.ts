import {createHash} from 'node:crypto'
import {concepts} from '../../design-system/signs/pictograms/pictograms.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {type SignText, scripts} from '../../design-system/signs/spec.ts'
import {textsOf} from '../../design-system/signs/texts.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {type CertifiedItem, productStandard} from '../certified.ts'
import type {Programme} from '../programme.ts'
import {inCell, makingOf, materials} from './making.ts'
import {type InBoth, sampleMark} from './page.ts'
import type {KitSign} from './tables.ts'

/** A part of a message that has a column of its own; `script` is the second official script, whichever it is. */
export type TextPart = 'zh' | 'en' | 'pinyin' | 'script'

/** A column of the schedule: what stands above it, what it means, and whether a person may change what stands in it. */
export interface ScheduleColumn {
  readonly key: string
  readonly head: InBoth
  /** In characters, for the workbook. */
  readonly width: number
  /** The part of a message that the column holds; such a column may be edited. */
  readonly text?: TextPart
  readonly says: InBoth
}

/** The columns of the schedule, in their order. */
export const columns = [
  {
    key: 'number',
    head: {zh: '编号', en: 'Number'},
    width: 24,
    says: {
      zh: '标识的永久编号，写在标识背面，也是图稿的文件名。站点增减标识时，其余编号不变。',
      en: 'Permanent number of the sign, for its back and the names of its artwork. It stays when other signs come or go.',
    },
  },
  {
    key: 'line',
    head: {zh: '行', en: 'Line'},
    width: 7,
    says: {
      zh: '标识上的第几条文字。一条文字占一行，不增行、不删行。横线表示图稿未定，文字不在此修改。',
      en: 'Which message of the sign. Each has a row of its own; add none and delete none. A dash: no artwork yet, so nothing to edit here.',
    },
  },
  {key: 'kind', head: {zh: '种类', en: 'Kind'}, width: 16, says: {zh: '标识的种类。', en: 'Kind of sign.'}},
  {
    key: 'quantity',
    head: {zh: '数量', en: 'Quantity'},
    width: 10,
    says: {zh: '块数，只写在第一行，可以直接求和。', en: 'Number of signs, on the first line only, so that the column adds up.'},
  },
  {
    key: 'zh',
    head: {zh: '中文', en: 'Chinese'},
    width: 28,
    text: 'zh',
    says: {zh: '标识上的中文。可以修改，不得为空。', en: 'The Chinese on the sign. May be edited, not emptied.'},
  },
  {
    key: 'en',
    head: {zh: '英文', en: 'English'},
    width: 32,
    text: 'en',
    says: {zh: '标识上的英文。可以修改；清空则不印英文。', en: 'The English on the sign. May be edited; emptied, it is left off.'},
  },
  {
    key: 'pinyin',
    head: {zh: '拼音', en: 'Pinyin'},
    width: 20,
    text: 'pinyin',
    says: {zh: '标识上的拼音。可以修改；清空则不印拼音。', en: 'The pinyin on the sign. May be edited; emptied, it is left off.'},
  },
  {
    key: 'script',
    head: {zh: '第二文字', en: 'Second script'},
    width: 20,
    text: 'script',
    says: {
      zh: '标识上的彝文或藏文。可以修改；清空则不印。用本文字书写，不写转写。',
      en: 'The Yi or Tibetan on the sign. May be edited; emptied, it is left off. Write the script itself, not a transcription.',
    },
  },
  {
    key: 'beside',
    head: {zh: '文字旁', en: 'Beside the words'},
    width: 20,
    says: {
      zh: '与文字同排的箭头、图形、号码或时间。由站点记录决定。',
      en: 'Arrow, symbol, number or times next to the words. They come from the record of the point.',
    },
  },
  {
    key: 'width',
    head: {zh: '宽', en: 'Width (mm)'},
    width: 9,
    says: {zh: '成品宽度，毫米。由图稿算出。', en: 'Trimmed width in millimetres, from the artwork.'},
  },
  {
    key: 'height',
    head: {zh: '高', en: 'Height (mm)'},
    width: 9,
    says: {zh: '成品高度，毫米。由图稿算出。', en: 'Trimmed height in millimetres, from the artwork.'},
  },
  {key: 'location', head: {zh: '位置', en: 'Location'}, width: 26, says: {zh: '装在哪里。', en: 'Where it goes.'}},
  {
    key: 'material',
    head: {zh: '建议材料', en: 'Proposed material'},
    width: 26,
    says: {zh: '建议，可与制作单位商定。', en: 'A proposal; settle it with the workshop.'},
  },
  {
    key: 'fixing',
    head: {zh: '建议安装', en: 'Proposed fixing'},
    width: 26,
    says: {zh: '建议，可与制作单位商定。', en: 'A proposal; settle it with the workshop.'},
  },
  {
    key: 'clauses',
    head: {zh: '条款', en: 'Clauses'},
    width: 26,
    says: {zh: '对这块标识有规定的条款。', en: 'Clauses that govern the sign.'},
  },
  {
    key: 'revision',
    head: {zh: '图稿版本', en: 'Artwork revision'},
    width: 12,
    says: {zh: '图稿哈希值的前八位。图稿变，版本变。', en: 'First eight digits of the artwork’s hash: other artwork, other revision.'},
  },
  {
    key: 'note',
    head: {zh: '备注', en: 'Note'},
    width: 30,
    says: {zh: '示例标记，待定事项和依据。', en: 'Mark of a sample, what is to be settled, what the line rests on.'},
  },
  {
    key: 'check',
    head: {zh: '核对码', en: 'Check code'},
    width: 10,
    says: {zh: '由编号、尺寸和版本算出，防止误改。', en: 'Worked out from number, size and revision, so that a slip of the hand is found.'},
  },
] as const satisfies readonly ScheduleColumn[]
export type Column = (typeof columns)[number]['key']

/** Returns what stands above a column in the file. */
export const heading = ({head}: Pick<ScheduleColumn, 'head'>): string => `${head.zh} ${head.en}`

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
  const {material, fixing} = makingOf(kind)
  const whole = {
    number,
    kind: beforeEn(signKinds[kind]),
    quantity: quantity ?? toSurvey,
    width: drawing?.width ?? '',
    height: drawing?.height ?? '',
    location: inCell(location),
    material: inCell(materials[material]),
    fixing: inCell(fixing),
    clauses: printClauses(clauses),
    revision,
    note: note(open ? beforeEn(open) : ''),
  }
  const texts = spec ? textsOf(spec) : []
  if (!spec || texts.length === 0) return [toRow({...whole, line: '–', ...words(sign.messages[0] ?? {zh: ''}), beside: ''}, undefined)]
  return texts.map(({at, text}, i) => {
    const first =
      i === 0
        ? whole
        : {...blank, number, kind: whole.kind, location: whole.location, width: whole.width, height: whole.height, revision, note: mark}
    return toRow({...first, line: String(i + 1), ...words(text), beside: beside(spec, at)}, at)
  })
}

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
const beforeEn = ({zh, en}: InBoth) => `${zh} ${en}`

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
  createHash('sha256').update([number, line, width, height, revision].join('\n')).digest('hex').slice(0, 6)

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
function beside(spec: SignSpec, path: string): string {
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
