import type {Meta, StoryObj} from '@storybook/react-vite'
import {Table} from './Table.tsx'

const meta = {title: 'Interface/Table', component: Table} satisfies Meta<typeof Table>

export default meta
type Story = StoryObj<typeof meta>

const rows = [
  {id: 'fascia', kind: '门头', where: '正门上方', quantity: '1', clause: 'HW-SIGN-030'},
  {id: 'plaque', kind: '竖牌', where: '正门左侧', quantity: '1', clause: 'HW-SIGN-033'},
  {id: 'window', kind: '窗口牌', where: '服务柜台', quantity: '3', clause: 'HW-SIGN-010'},
]

export const SignSchedule: Story = {
  args: {
    caption: '标识清单（示例）',
    columns: [
      {key: 'kind', label: '标识种类'},
      {key: 'where', label: '安装位置'},
      {key: 'quantity', label: '数量', align: 'end'},
      {key: 'clause', label: '依据条款'},
    ],
    rows,
    note: '数量由站点的窗口数算出。',
  },
}

/** Test: a table wider than the screen scrolls inside its region, which takes the focus. */
export const ManyColumns: Story = {
  args: {
    caption: '十二个月的检查次数（示例）',
    scroll: 'always',
    columns: [
      {key: 'kind', label: '标识种类'},
      ...Array.from({length: 12}, (_, month) => ({key: `m${month + 1}`, label: `${month + 1}月`, align: 'end' as const})),
    ],
    rows: rows.map(({id, kind}) => ({id, kind, ...Object.fromEntries(Array.from({length: 12}, (_, month) => [`m${month + 1}`, '1']))})),
  },
}

/** Test: the header of a long table stays in sight while the page scrolls. */
export const Long: Story = {
  args: {
    caption: '条款（示例）',
    columns: [
      {key: 'number', label: '编号'},
      {key: 'title', label: '标题'},
    ],
    rows: Array.from({length: 60}, (_, n) => ({id: `c${n}`, number: `5.1.${n + 1}`, title: `示例条款${n + 1}`})),
  },
}

export const CaptionHidden: Story = {
  args: {caption: '标识清单（示例）', hideCaption: true, columns: [{key: 'kind', label: '标识种类'}], rows},
}
