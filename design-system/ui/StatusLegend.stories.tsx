import type {Meta, StoryObj} from '@storybook/react-vite'
import {StatusLegend} from './StatusLegend.tsx'

const meta = {title: 'Interface/StatusLegend', component: StatusLegend} satisfies Meta<typeof StatusLegend>

export default meta
type Story = StoryObj<typeof meta>

export const AllStates: Story = {
  args: {
    label: '状态图例',
    entries: [
      {status: 'met', label: '符合', meaning: '计满分。'},
      {status: 'partly-met', label: '部分符合', meaning: '计一半分。'},
      {status: 'not-met', label: '不符合', meaning: '计零分，列入差距。'},
      {status: 'not-applicable', label: '不适用', meaning: '该类型不要求，不计入总分。'},
      {status: 'unchecked', label: '未检查', meaning: '不计分，也不算符合。'},
      {status: 'recheck', label: '待复查', meaning: '整改后等待再次检查。'},
    ],
  },
}
