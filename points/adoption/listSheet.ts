import {type BookCell, type BookSheet, columnName, toWorkbook} from '../exchange/workbook.ts'
import {type Role, roleNames} from './headings.ts'
import type {NewVillage} from './newVillages.ts'

/** A column of the sheet that a county fills in. */
interface ListColumn {
  readonly role: Role & keyof NewVillage
  readonly width: number
  readonly needed: boolean
  readonly zh: string
  readonly en: string
}

/** Columns in the order in which a clerk knows them: place, town, codes; what is worked out if it is left empty comes last. */
const columns: readonly ListColumn[] = [
  {
    role: 'town',
    width: 16,
    needed: true,
    zh: '镇、乡或街道的全名，如安仁镇。',
    en: 'Full name of the town or subdistrict, such as 安仁镇.',
  },
  {
    role: 'name',
    width: 18,
    needed: true,
    zh: '村或社区的名称，如战旗村；写“战旗村村民委员会”也可以。',
    en: 'Name of the village or community; that of its committee will do.',
  },
  {
    role: 'code',
    width: 18,
    needed: true,
    zh: '12位区划代码。单元格是文本格式，不要改成数字。',
    en: 'The code of 12 digits. The cell is text; do not make it a number.',
  },
  {
    role: 'kind',
    width: 10,
    needed: false,
    zh: '名称里看不出是村还是社区时，从列表里选。',
    en: 'Choose from the list where the name does not say whether it is a village or a community.',
  },
  {
    role: 'officialName',
    width: 24,
    needed: false,
    zh: '公布的委员会全称；空着就用名称。',
    en: 'The committee’s name as published; the name if left empty.',
  },
  {
    role: 'pinyin',
    width: 18,
    needed: false,
    zh: '名称（不含村、社区）的拼音，不标声调，如Zhanqi；空着由程序生成，待核对。',
    en: 'Pinyin of the name without 村 or 社区, without tones, such as Zhanqi; worked out if left empty, and to be confirmed.',
  },
  {role: 'townPinyin', width: 18, needed: false, zh: '镇（街道）名的拼音，如Anren。', en: 'Pinyin of the name of the town, such as Anren.'},
  {
    role: 'pinyinConfirmed',
    width: 24,
    needed: false,
    zh: '哪个单位在哪一天核对了读音，如“县民政局2026-12-01”；不写人名。',
    en: 'Which office confirmed the reading, and when; no names of persons.',
  },
  {
    role: 'slug',
    width: 16,
    needed: false,
    zh: '文件名和网址里的短编号；空着由程序生成，定了就不改。',
    en: 'Short id for files and addresses; worked out if left empty, and never changed afterwards.',
  },
]

/** Rows to be filled in of an empty sheet; more than a county has villages. */
const emptyRows = 1500

/**
 * Returns the list of villages as a workbook that `district add` reads: an empty form, or with `rows` filled in. A second sheet says what goes
 * into each column.
 */
export function toListSheet(rows: readonly NewVillage[] | undefined, county?: string): Promise<Uint8Array> {
  const filled = rows ?? Array.from({length: emptyRows}, (): undefined => undefined)
  const kinds = {village: '村', community: '社区'} as const
  const kindLetter = columnName(columns.findIndex(({role}) => role === 'kind'))
  const sheet: BookSheet = {
    name: '村（社区）名单',
    widths: columns.map(({width}) => width),
    rows: [
      columns.map(({role, needed}): BookCell => ({value: roleNames[role], look: needed ? 'head-edit' : 'head'})),
      ...filled.map((row) =>
        columns.map(({role}): BookCell => ({value: row && (role === 'kind' ? kinds[row.kind] : row[role]), look: 'edit'})),
      ),
    ],
    frozen: {rows: 1, columns: 2},
    footer: `村标 Cunbiao ${county ?? ''}村（社区）名单`,
    locked: false,
    lists: [{cells: [`${kindLetter}2:${kindLetter}${filled.length + 1}`], choices: Object.values(kinds), refusal: '从列表里选村或社区'}],
  }
  return toWorkbook([sheet, explanation])
}

const notes: readonly (readonly [zh: string, en: string])[] = [
  [
    '一行一个村或社区。前三列要填，其余可以空着。',
    'One row for each village or community. The first three columns are needed, the others may stay empty.',
  ],
  [
    '手头已有名单的，不必照抄：列名叫法不同、顺序不同、有合并单元格都可以，直接交给程序。',
    'If you have a list already, do not copy it: other headings, another order and merged cells are read as they are.',
  ],
  ['不写人名、电话和居民信息。', 'No names of persons, no telephone numbers, nothing of residents.'],
  [
    '填好后先试：npm run -s cunbiao -- district add 名单.xlsx --id dayi --name 大邑县 --dry-run',
    'When filled in, try it first: npm run -s cunbiao -- district add LIST.xlsx --id dayi --name 大邑县 --dry-run',
  ],
]

const read = (value: string): BookCell => ({value, look: 'read'})

const explanation: BookSheet = {
  name: '填写说明',
  widths: [24, 84, 110],
  rows: [
    [{value: '填写说明 How to fill it in', look: 'head', span: 3}],
    ...notes.map(([zh, en], i) => [read(String(i + 1)), read(zh), read(en)]),
    ['列 Column', '填什么', 'What goes in'].map((value): BookCell => ({value, look: 'head'})),
    ...columns.map(({role, needed, zh, en}) => [read(`${roleNames[role]}${needed ? '（要填）' : ''}`), read(zh), read(en)]),
  ],
  frozen: {rows: 1, columns: 1},
  footer: '村标 Cunbiao 村（社区）名单',
  locked: true,
}
