import {folded} from '../../handbooks/items/folded.ts'

/** What a county's list says of an item or of its papers, and the headings under which lists have it. The first is the one that is exported. */
export const listColumns = {
  handlingName: ['业务办理项名称', '办理项名称', '情形名称'],
  name: [
    '事项名称',
    '实施清单名称',
    '政务服务事项名称',
    '服务事项',
    '服务事项名称',
    '目录子项名称',
    '子项名称',
    '项目名称',
    '办理事项',
    '事项',
  ],
  main: ['主项名称', '目录清单名称', '事项主项名称'],
  id: ['永久编号', '村标编号', 'id'],
  base: ['基本编码', '事项基本编码', '国家基本编码', '目录编码'],
  implementing: ['实施编码', '实施清单编码', '事项编码', '实施事项编码'],
  handling: ['业务办理项编码', '办理项编码'],
  statutory: ['法定办结时限', '法定时限', '法定期限', '法定办理时限', '时限法定'],
  statutoryUnit: ['法定办结时限单位', '法定时限单位'],
  promised: ['承诺办结时限', '承诺时限', '承诺期限', '承诺办理时限', '办理时限', '时限承诺'],
  promisedUnit: ['承诺办结时限单位', '承诺时限单位'],
  kind: ['办件类型', '办件类别', '办理类型'],
  fee: ['是否收费', '收费', '收费情况', '收费标准'],
  visits: ['到办事现场次数', '到现场次数', '跑动次数', '到场次数'],
  online: ['网上办理深度', '办理深度', '网办深度'],
  level: ['行使层级', '办理层级', '层级'],
  body: ['实施主体', '承办部门', '实施部门', '责任部门', '主管部门', '部门'],
  for: ['服务对象', '办理对象', '申请对象'],
  basis: ['设定依据', '法律依据', '实施依据', '依据', '办理依据'],
  into: ['并入', '合并到', '去向', '并入事项'],
  paper: ['材料名称', '申请材料', '申请材料名称', '所需材料', '申报材料', '办理材料'],
  paperNeed: ['材料必要性', '必要性', '是否必要'],
  paperCopies: ['材料份数', '份数', '规格份数', '材料规格', '份数要求', '材料形式'],
  form: ['表格名称', '申请表', '申请表名称', '表单名称', '表单', '申请表格', '所填表格'],
  formEdition: ['表格版次', '表单版次', '表格版本', '版次'],
  formFields: ['表格栏目', '表单栏目', '填写栏目', '栏目'],
  paperFrom: ['材料来源', '来源渠道', '来源', '材料来源渠道'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>
export type ListColumn = keyof typeof listColumns

/** A row as a table has it. */
export interface ListRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The heading of a list: where each column is, which unit its heading gives, and from which row on its items stand. */
export interface ListHead {
  readonly at: ReadonlyMap<ListColumn, number>
  readonly headings: ReadonlyMap<ListColumn, string>
  /** Rows below the heading. */
  readonly rows: readonly ListRow[]
  /** Headings that are not read, with their places. */
  readonly unread: readonly {readonly column: number; readonly heading: string}[]
}

/** Rows that may stand above the heading: a title, a note on who drew the list up. */
const mostAbove = 10

/**
 * Returns the heading of a list: the first row that names items, alone or with the row below it. A merged cell holds its words in its first
 * cell and nothing in the others, in a workbook and in a CSV. Undefined if no row names items.
 */
export function listHead(rows: readonly ListRow[]): ListHead | undefined {
  for (const [i, {cells}] of rows.slice(0, mostAbove).entries()) {
    // A title stands alone in its row.
    const filled = cells.filter((cell) => cell !== '')
    if (filled.length < 2 && columnOf(filled[0] ?? '') === undefined) continue
    const below = rows[i + 1]?.cells ?? []
    const lower = belongs(cells, below) ? below : []
    const found = columnsOf(cells, lower)
    if (found.at.has('name') || found.at.has('handlingName')) return {...found, rows: rows.slice(i + (lower.length > 0 ? 2 : 1))}
  }
  return undefined
}

const columnNamed: ReadonlyMap<string, ListColumn> = new Map(
  (Object.keys(listColumns) as ListColumn[]).flatMap((column) => listColumns[column].map((alias) => [folded(alias), column] as const)),
)

/** What a heading says in brackets is no part of its name: 承诺时限（工作日）. */
const columnOf = (heading: string): ListColumn | undefined => columnNamed.get(folded(heading.replace(/[（(].*?[）)]/g, '')))

/** Returns for each column the words above it, which a merged cell shares out, and the words below. */
function stacked(upper: readonly string[], lower: readonly string[]): {readonly above: string; readonly below: string}[] {
  let above = ''
  return Array.from({length: Math.max(upper.length, lower.length)}, (_, i) => {
    const below = lower[i] ?? ''
    if (upper[i]) above = upper[i]
    else if (below === '') above = ''
    return {above, below}
  })
}

/** Whether the row below is the second row of the heading: two of its cells are headings, or one is and no item is named in it. */
function belongs(upper: readonly string[], lower: readonly string[]): boolean {
  const headings = stacked(upper, lower).filter(
    ({above, below}) => below !== '' && (columnOf(below) ?? columnOf(above + below)) !== undefined,
  )
  const name = upper.findIndex((heading) => columnOf(heading) === 'name')
  return headings.length > 1 || (headings.length === 1 && name >= 0 && !lower[name])
}

function columnsOf(upper: readonly string[], lower: readonly string[]): Omit<ListHead, 'rows'> {
  const at = new Map<ListColumn, number>()
  const headings = new Map<ListColumn, string>()
  const unread: {column: number; heading: string}[] = []
  stacked(upper, lower).forEach(({above, below}, i) => {
    const own = below !== '' || upper[i] !== ''
    const known = [below, above + below, upper[i] ?? ''].map(columnOf).find((column) => column !== undefined && !at.has(column))
    if (known) {
      at.set(known, i)
      headings.set(known, `${above} ${below}`.trim())
    } else if (own) unread.push({column: i, heading: `${above} ${below}`.trim()})
  })
  return {at, headings, unread}
}
