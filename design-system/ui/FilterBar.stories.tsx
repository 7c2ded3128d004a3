import type {Meta, StoryObj} from '@storybook/react-vite'
import {FilterBar} from './FilterBar.tsx'

const meta = {title: 'Interface/FilterBar', component: FilterBar} satisfies Meta<typeof FilterBar>

export default meta
type Story = StoryObj<typeof meta>

export const Points: Story = {
  args: {
    label: '筛选站点',
    submitLabel: '筛选',
    reset: {href: '?', label: '清除条件'},
    children: '共34个站点，符合条件12个',
    fields: [
      {kind: 'text', name: 'q', label: '站名或编号'},
      {
        kind: 'select',
        name: 'town',
        label: '镇（街道）',
        options: [
          {value: '', label: '全部'},
          {value: 'a', label: '示例镇'},
        ],
      },
      {
        kind: 'checks',
        name: 'type',
        label: '类型',
        values: ['model'],
        options: [
          {value: 'model', label: '示范型'},
          {value: 'standard', label: '标准型'},
          {value: 'catch-up', label: '追赶型'},
        ],
      },
    ],
  },
}
