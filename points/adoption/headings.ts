/** What a column of a county's list may hold. */
export const roles = [
  'name',
  'officialName',
  'code',
  'town',
  'townCode',
  'kind',
  'pinyin',
  'townPinyin',
  'slug',
  'pinyinConfirmed',
  'district',
] as const
export type Role = (typeof roles)[number]

/** What each role is called in messages and at the head of the template. */
export const roleNames: Readonly<Record<Role, string>> = {
  name: '村（社区）名称',
  officialName: '委员会全称',
  code: '区划代码',
  town: '镇（街道）',
  townCode: '镇（街道）代码',
  kind: '类型',
  pinyin: '拼音',
  townPinyin: '镇（街道）拼音',
  slug: '短编号',
  pinyinConfirmed: '拼音核对',
  district: '县（市、区）',
}

const place = '(?:村社区|村居社区|村居|社区村|行政村|建制村|村|社区|村级|village|community|place)'
const town =
  '(?:所属|所在|隶属)?(?:乡镇街道|乡镇街|镇街道|镇乡街道|街道乡镇|街道镇|镇街|街镇|乡镇|镇乡|乡级|镇|乡|街道|town|township|subdistrict|street)'
const county = '(?:所属|所在)?(?:县市区|区县|县区|市县|区市县|县级|县|区|district|county|area)'
const called = '(?:名称|名|单位名称|name)?'
const code = '(?:统计用)?(?:12位|十二位|9位|九位)?(?:行政|统计)?(?:区划)?(?:代码|编码|code)'

/** Patterns of headings without blanks, brackets and marks, in small letters; the first that fits says what a column holds. */
const patterns: readonly (readonly [Role, RegExp])[] = [
  ['townCode', new RegExp(`^${town}${code}$`)],
  ['townPinyin', new RegExp(`^${town}(?:名称|名)?(?:汉语)?(?:拼音|pinyin)$`)],
  ['pinyinConfirmed', new RegExp(`^${place}?(?:拼音|读音|pinyin)(?:核对|核对人|核实|确认|confirmed)(?:单位)?$`)],
  ['pinyin', new RegExp(`^${place}?(?:名称|名)?(?:汉语)?(?:拼音|pinyin)$`)],
  ['slug', /^(?:slug|短编号)$/],
  ['code', new RegExp(`^${place}?${code}$`)],
  [
    'officialName',
    /^(?:(?:村居委会|村居民委员会|村委会|居委会|村民委员会|居民委员会|委员会|法定|单位)(?:名称|全称|全名)|全称|official(?:name)?)$/,
  ],
  ['kind', new RegExp(`^(?:${place}?(?:类型|类别|性质)|kind|type)$`)],
  ['town', new RegExp(`^${town}${called}$`)],
  ['district', new RegExp(`^${county}${called}(?:${code})?$`)],
  ['name', new RegExp(`^(?:${place}${called}|名称|name|村委会|居委会|村居委会|村民委员会|居民委员会)$`)],
]

/** Returns what a column with this heading holds; undefined if that is not known, and the column is left alone. */
export function roleOf(heading: string): Role | undefined {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】〔〕/、,，·:：_*"“”-]/gu, '')
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** The row of headings of a sheet: its place among the rows, from 0, and which column, from 0, holds what. */
export interface Headings {
  readonly at: number
  readonly columns: ReadonlyMap<Role, number>
  /** Every heading with what it was taken for, in their order. */
  readonly seen: readonly {readonly heading: string; readonly role: Role | undefined}[]
  /** Roles that two columns claim, with the two headings. */
  readonly doubled: readonly {readonly role: Role; readonly headings: readonly [string, string]}[]
}

/** Title rows above the headings that are looked through. */
const furthest = 20

/** Returns the headings among the first rows: the row with the most known ones; the first row that says anything if none is known. */
export function findHeadings(rows: readonly (readonly string[])[]): Headings {
  let best: Headings | undefined
  let most = -1
  for (const [at, row] of rows.slice(0, furthest).entries()) {
    const seen = row.flatMap((heading, column) => (heading === '' ? [] : [{heading, column, role: roleOf(heading)}]))
    if (seen.length === 0) continue
    const columns = new Map<Role, number>()
    const doubled: {role: Role; headings: readonly [string, string]}[] = []
    for (const {heading, column, role} of seen) {
      if (role === undefined) continue
      const first = columns.get(role)
      if (first === undefined) columns.set(role, column)
      // A merged heading stands in each of its columns.
      else if (row[first] !== heading) doubled.push({role, headings: [row[first] ?? '', heading]})
    }
    if (columns.size <= most) continue
    most = columns.size
    best = {at, columns, doubled, seen: seen.map(({heading, role}) => ({heading, role}))}
  }
  return best ?? {at: 0, columns: new Map(), seen: [], doubled: []}
}
