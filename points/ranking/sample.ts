import type {ScoreRow} from './scoreCsv.ts'

/** Rules to try things on; county, dates and numbers are made up, and every paper made with them says so. */
export const sampleRules = `# 窗口考评规则样例。县名、日期、指标和分值均为虚构，照本县公布的规则改写。
# Sample rules. County, dates, criteria and points are made up; write in what your county published.
title: {zh: 2026年第三季度窗口考评规则（样例）, en: "Rules for ranking windows, third quarter of 2026 (sample)"}
sample: true
county: {zh: 示例县, en: Shili County}
by: {zh: 示例县政务服务管理局, en: Shili County Service Bureau}
# 公布日期应早于考评期首日（SW-SUP-011）。
published: 2026-06-20
period:
  name: {zh: 2026年第三季度, en: Third quarter of 2026}
  from: 2026-07-01
  to: 2026-09-30
# 只在同一类型站点、同类窗口之间排名（SW-SUP-014）。
classes: [综合窗口, 社保医保窗口]
# 分值合计100。begin: full从满分起扣（不写即是），begin: zero从0分起加。
# source: ledger台账、queue叫号、reviews评价、patrol巡查、complaints投诉。
# for: breach不符合条款、late逾期、fault核实的过错、not-rectified未整改、merit加分事项。
criteria:
  - {id: time, name: {zh: 办理时限, en: Time limits}, points: 40, source: ledger, for: late}
  - {id: presence, name: {zh: 在岗, en: Presence}, points: 20, source: patrol, for: breach}
  - {id: fault, name: {zh: 核实的过错, en: Verified faults}, points: 20, source: complaints, for: fault}
  - {id: mending, name: {zh: 按期整改, en: Put right in time}, points: 10, source: patrol, for: not-rectified}
  - {id: merit, name: {zh: 上门和帮办, en: Help beyond the window}, points: 10, begin: zero, source: ledger, for: merit}
# 总分相同时依次比较的指标；仍相同的并列。
ties: [time, fault]
`

const villages = ['清溪村', '柳岸村', '谷雨村', '云岭村', '书香里社区', '稻香村', '白鹭村', '石桥村', '梅林村', '长堰村']

/** Deductions and merits by village: lateness, absence, faults and work not put right are many at the last three. */
const marks: readonly (readonly [late: number, absent: number, fault: number, open: number, merit: number])[] = [
  [0, 0, 0, 0, 6],
  [0, 1, 0, 0, 5],
  [1, 0, 0, 0, 4],
  [1, 1, 0, 0, 3],
  [1, 1, 0, 0, 2],
  [1, 2, 0, 0, 2],
  [2, 1, 0, 0, 1],
  [5, 3, 2, 1, 0],
  [5, 4, 2, 2, 0],
  [6, 4, 3, 2, 0],
]

const kinds = [
  {criterion: '办理时限', points: -2, clause: 'SW-WIN-023', record: '台账', fact: '收件后次一工作日未转交镇'},
  {criterion: '在岗', points: -1, clause: 'SW-WIN-035', record: '巡查', fact: '巡查时窗口无人，未摆暂停告示'},
  {criterion: '核实的过错', points: -2, clause: 'SW-COMP-008', record: '投诉', fact: '投诉未在期限内答复，核实成立'},
  {criterion: '按期整改', points: -2, clause: 'SW-SUP-019', record: '巡查', fact: '整改单到期未整改'},
  {criterion: '上门和帮办', points: 1, clause: 'SW-ASSIST-011', record: '台账', fact: '为行动不便的居民上门办理'},
] as const

/**
 * Returns the rows of a made-up score sheet: ten general windows at standard points, of which three stand apart at either end, one with too
 * few cases, and two windows of another class. With `replies` the three placed last have had their say.
 */
export function sampleScores({replies = false} = {}): ScoreRow[] {
  const rows = villages.flatMap((village, v): ScoreRow[] => {
    const own = {point: `${village}便民服务站（样例）`, window: '综合窗口'}
    const said =
      replies && v > 6
        ? {reply: v === 7 ? '其中一件当日停电，请核对。' : '未申辩', ...(v === 7 && {outcome: '已核对供电记录，停电在次日，维持原记录。'})}
        : {}
    const entries = (marks[v] ?? []).flatMap((many, k) => {
      const kind = kinds[k]
      return kind
        ? Array.from({length: many}, (_, i): ScoreRow => ({...own, ...kind, record: `2026-${kind.record}-${v + 1}${k + 1}${i + 1}`}))
        : []
    })
    return [{...own, type: '标准型', class: '综合窗口', cases: 180 - v * 7, ...said}, ...entries]
  })
  const few = {point: '小满村便民服务站（样例）', window: '综合窗口'}
  return [
    ...rows,
    {...few, type: '标准型', class: '综合窗口', cases: 29, comment: '办件少，件件按时；台账写得清楚。'},
    {...few, ...kinds[0], record: '2026-台账-9001'},
    {point: '云岭村便民服务站（样例）', window: '社保医保窗口', type: '标准型', class: '社保医保窗口', cases: 64},
    {point: '稻香村便民服务站（样例）', window: '社保医保窗口', type: '标准型', class: '社保医保窗口', cases: 51},
  ]
}
