import type {OutputFile} from '../../handbooks/input/output.ts'
import {noticeColumns} from '../disclosure/noticeHead.ts'
import {csv} from '../exchange/csv.ts'

type Line = readonly [title: string, category: string, from: string, until: string, post: string, text: string, early?: '是']

/** Made-up notices of made-up points: what stands, what is past, what waits and may or may not be known before its day, a list whose names hang in the hall alone. */
const boards: Readonly<Record<string, readonly Line[]>> = {
  'sample-liuan': [
    [
      '样例：节假日期间窗口休息的安排',
      '服务时间变动',
      '2026-11-23',
      '2028-12-31',
      '值班长',
      '法定节假日窗口休息，放假前最后一个工作日照常开到17:00。\n急办的事请拨打政务服务便民热线12345，或者到镇便民服务中心值班窗口办理。\n（本件为样例，内容是编造的。）',
    ],
    [
      '样例：高龄津贴谁能领、怎样领',
      '政策说明',
      '2026-10-12',
      '长期',
      '综合窗口',
      '谁能领：本村户籍、年满80周岁的老人。\n领多少：以县民政部门公布的当年标准为准。\n带什么：本人身份证、本人银行卡。家属代办的，另带家属身份证。\n找谁办：综合窗口，每个工作日都办；来不了的，打站点电话，我们上门。\n什么时候截止：不截止，从申请的次月起发。\n（本件为样例，内容是编造的。）',
    ],
    [
      '样例：投诉和监督的渠道',
      '投诉和监督',
      '2026-09-07',
      '长期',
      '站点负责人',
      '当面：找当班值班长。\n电话：政务服务便民热线12345。\n书面：大厅意见箱，每周开一次。\n收到后5个工作日内答复。\n（本件为样例，内容是编造的。）',
    ],
    [
      '样例：2026年下半年高龄津贴对象名单',
      '名单公示',
      '2026-11-25',
      '2026-12-04',
      '镇便民服务中心',
      '名单张贴在站点公示栏。对名单有异议的，公示期内可以到综合窗口提出，也可以拨打监督电话12345，不要求署名。\n（本件为样例，内容是编造的。）',
    ],
    [
      '样例：叫号机检修，改用纸质号',
      '通知',
      '2026-09-14',
      '2026-09-18',
      '值班长',
      '叫号机检修期间，请到咨询台领纸质号。\n（本件为样例，内容是编造的。）',
    ],
    [
      '样例：2029年起窗口每天早开半小时',
      '服务时间变动',
      '2028-12-01',
      '长期',
      '值班长',
      '2029年1月2日起，窗口每天8:30开。\n（本件为样例，内容是编造的。）',
      '是',
    ],
    [
      '样例：2029年补贴标准的说明',
      '政策说明',
      '2028-12-01',
      '长期',
      '综合窗口',
      '以县民政部门当日公布的为准。\n（本件为样例，内容是编造的。）',
    ],
  ],
  'sample-guyu': [
    [
      '样例：本站最近一次评定的差距和整改进度',
      '评定和整改',
      '2026-10-26',
      '长期',
      '站点负责人',
      '差距清单见站点网页和大厅资料架。轮椅坡道的扶手已经安装，无障碍卫生间的呼叫按钮计划年底前装好。\n（本件为样例，内容是编造的。）',
    ],
  ],
}

const headings = Object.values(noticeColumns).map(([name]) => name)

/** Returns the files of `points/districts/sample/notices/`. Every title says that it is a sample. */
export const sampleNoticeFiles = (): OutputFile[] =>
  Object.entries(boards).map(([id, lines]) => ({
    path: `${id}.csv`,
    bytes: csv(lines.map((line) => Object.fromEntries(headings.map((heading, i) => [heading, line[i] ?? ''])))),
  }))
