import {csv} from '../exchange/csv.ts'
import {type BookCell, type BookSheet, toWorkbook} from '../exchange/workbook.ts'
import type {KitTitle} from './kitPages.ts'
import {marked} from './sampleMark.ts'
import type {ScheduleRow} from './schedule.ts'
import {columns, heading, type ScheduleColumn} from './scheduleColumns.ts'

/** Returns the message schedule as UTF-8 with a byte order mark, so that spreadsheets read the Chinese. */
export const scheduleCsv = (rows: readonly ScheduleRow[]): Uint8Array =>
  csv(rows.map(({cells}) => Object.fromEntries(columns.map((column) => [heading(column), cells[column.key]]))))

/**
 * Returns the message schedule as a workbook: one sheet to read and edit, one that explains it. Cells that may be edited are yellow and
 * unlocked; the rest is locked without a password.
 */
export const scheduleBook = (rows: readonly ScheduleRow[], title: KitTitle): Promise<Uint8Array> =>
  toWorkbook([
    {
      name: '标识清单 Schedule',
      widths: columns.map(({width}) => width),
      rows: [
        columns.map((column) => ({value: heading(column), look: editable(column) ? 'head-edit' : 'head'}) as const),
        ...rows.map(({cells, path}) =>
          columns.map((column): BookCell => ({value: cells[column.key], look: editable(column) && path !== undefined ? 'edit' : 'read'})),
        ),
      ],
      frozen: {rows: 1, columns: 2},
      paper: 'A3',
      footer: marked(title.sample, `${title.name.zh} 标识清单 Message schedule, ${title.edition}, rev. ${title.revision}`),
      locked: true,
    },
    explanation(title),
  ])

const editable = (column: ScheduleColumn) => column.text !== undefined

function explanation({name, place, edition, revision, basis, sample}: KitTitle): BookSheet {
  const line = (zh: string, en: string, look: BookCell['look'] = 'read'): BookCell[] => [
    {value: zh, look, span: 2},
    {value: en, look, span: 2},
  ]
  return {
    name: '说明 Notes',
    widths: [20, 52, 20, 62],
    rows: [
      ...(sample ? [line('示例：虚构站点，不得据此制作。', 'SAMPLE: a made-up point. Make nothing from it.', 'notice')] : []),
      line(`${name.zh}（${place.zh}）`, `${name.en}, ${place.en}`, 'total'),
      line(`手册版次${edition}，图稿版本${revision}`, `Edition ${edition} of the handbooks, artwork revision ${revision}`),
      line(basis.zh, basis.en),
      line('怎样修改文字', 'How to edit the words', 'total'),
      line(
        '只在黄色单元格中修改。不增行、不删行，不改其他单元格，保存为xlsx或csv；行的次序可以变。',
        'Edit yellow cells only. Add no row, delete none, change no other cell; save as xlsx or csv. The rows may be sorted.',
      ),
      line(
        '然后运行：npm run -s cunbiao -- kit 站点编号 --schedule 文件.xlsx --out 新文件夹，标识按新文字重画。',
        'Then run npm run -s cunbiao -- kit POINT --schedule FILE.xlsx --out NEW-FOLDER: the signs are drawn anew with your words.',
      ),
      line(
        '服务时间、方向、数量和位置由站点记录决定：先改记录，再生成套件。',
        'Hours, directions, quantities and places come from the record of the point: change the record, then make the kit.',
      ),
      line('各列的意思', 'What the columns mean', 'total'),
      [
        {value: '列', look: 'head'},
        {value: '说明', look: 'head'},
        {value: 'Column', look: 'head'},
        {value: 'Meaning', look: 'head'},
      ],
      ...columns.map((column: ScheduleColumn): BookCell[] => {
        const look = editable(column) ? 'edit' : 'read'
        return [column.head.zh, column.says.zh, column.head.en, column.says.en].map((value) => ({value, look}))
      }),
    ],
    frozen: {rows: 1, columns: 0},
    footer: marked(sample, `${name.zh} 标识清单 Message schedule, rev. ${revision}`),
    locked: true,
  }
}
