import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {PointType} from '../../handbooks/clause/clause.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** A kind that a point of some type must have, the clause that says so, where it goes, and what the point has to settle first. */
interface OpenKind {
  readonly kind: SignKind
  readonly clause: string
  readonly location: InBoth
  readonly open: InBoth
  /** How many, where one is enough; only the point can tell of the others. */
  readonly quantity?: 1
}

/**
 * Signs that only the point can word. Where the clause requires one of a point's type and the record has none, the schedule says what is
 * still to be settled: what is missing is seen, and nothing is invented.
 */
const openUntilWorded: readonly OpenKind[] = [
  {
    kind: 'items-board',
    quantity: 1,
    clause: 'HW-SIGN-090',
    location: {zh: '大厅，窗口附近', en: 'In the hall, near the windows'},
    open: {
      zh: '事项、时限和收费以站点的事项目录为准：核对后写进记录的signs。',
      en: 'Items, times and fees are those of the point’s list of items: check them and write them into signs of the record.',
    },
  },
  {
    kind: 'process-board',
    clause: 'HW-SIGN-092',
    location: {zh: '大厅，窗口附近', en: 'In the hall, near the windows'},
    open: {
      zh: '先选出环节不止一个岗位的常办事项，再按实际岗位写明各步。',
      en: 'Choose the frequent items that pass through more than one post, then write the steps with the posts of this point.',
    },
  },
  {
    kind: 'notice-header',
    quantity: 1,
    clause: 'HW-SIGN-094',
    location: {zh: '公示栏上方', en: 'Over the notice board'},
    open: {zh: '栏目和负责更新的岗位由站点定。', en: 'The point settles the columns and which post keeps each.'},
  },
  {
    kind: 'pledge',
    quantity: 1,
    clause: 'HW-SIGN-095',
    location: {zh: '大厅，进门可见处', en: 'In the hall, in sight of the entrance'},
    open: {
      zh: '承诺由站点写明，每条都要居民核对得了；监督电话先核实。',
      en: 'The point words its promises so that residents can check each; verify the telephone number for complaints.',
    },
  },
  {
    kind: 'feedback-box',
    quantity: 1,
    clause: 'HW-SIGN-104',
    location: {zh: '意见箱上', en: 'On the feedback box'},
    open: {zh: '谁开箱、几时开箱、怎样答复由站点定。', en: 'The point settles who opens the box, when, and how letters are answered.'},
  },
  {
    kind: 'queue',
    quantity: 1,
    clause: 'HW-SIGN-105',
    location: {zh: '取号处', en: 'Where numbers are taken'},
    open: {
      zh: '取号步骤以现场设备为准；没有取号机的不设。',
      en: 'The steps follow the machine on site; without a machine there is no sign.',
    },
  },
  {
    kind: 'form-sample',
    clause: 'HW-SIGN-106',
    location: {zh: '填单台旁', en: 'Beside the form table'},
    open: {
      zh: '表格与现行版次一致：先取得常办事项的现行表格，把表格名称、表格版次、表格栏目三列填进本县清单并导入，填单示范自动生成。',
      en: 'The form must be of the edition in use: get the forms of the frequent items, fill in the columns 表格名称, 表格版次 and 表格栏目 of the county’s list and take it in; the samples follow.',
    },
  },
  {
    kind: 'staff-board',
    quantity: 1,
    clause: 'HW-SIGN-110',
    location: {zh: '大厅入口', en: 'At the entrance of the hall'},
    open: {
      zh: '岗位和去向由站点定；姓名、照片须本人书面同意。',
      en: 'The point settles posts and whereabouts; names and photographs need the written consent of each person.',
    },
  },
  {
    kind: 'desk-plate',
    clause: 'HW-SIGN-076',
    location: {zh: '每个窗口的台面', en: 'On the counter of each window'},
    open: {zh: '岗位名称由站点定。', en: 'The point settles the names of the posts.'},
  },
  {
    kind: 'staff-badge',
    clause: 'HW-SIGN-077',
    location: {zh: '工作人员佩戴', en: 'Worn by the staff'},
    open: {zh: '岗位和工号由站点定。', en: 'The point settles posts and staff numbers.'},
  },
  {
    kind: 'floor-plan',
    quantity: 1,
    clause: 'HW-SIGN-081',
    location: {zh: '主入口内', en: 'Inside the main entrance'},
    open: {zh: '平面未测：先测量并把平面写进记录的plan。', en: 'Not measured yet: measure the floor and write it into plan of the record.'},
  },
]

/** Returns what has to be settled before a sign of `kind` can be made; undefined of kinds that need no words of the point. */
export const openKind = (kind: SignKind): OpenKind | undefined => openUntilWorded.find((wanted) => wanted.kind === kind)

/** Returns the kinds that are required of `type` and not among `present`, each with what has to be settled first. */
export const openKinds = (type: PointType, {clause}: Catalogue, present: ReadonlySet<SignKind>) =>
  openUntilWorded.filter((w) => !present.has(w.kind) && clause.get(w.clause)?.applies[type] === 'required')
