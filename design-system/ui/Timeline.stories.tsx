import type {Meta, StoryObj} from '@storybook/react-vite'
import {Timeline} from './Timeline.tsx'

const meta = {title: 'Interface/Timeline', component: Timeline} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

export const Assessments: Story = {
  args: {
    label: '评估记录（示例）',
    events: [
      {date: '2026-03-05', dateText: '2026年3月5日', title: '复查：评为标准型', children: <p>三处标识更换后全部符合。</p>},
      {date: '2026-01-12', dateText: '2026年1月12日', title: '初评：追赶型'},
    ],
  },
}
