import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {FilterBar} from './FilterBar.tsx'

const meta = {title: 'Interface/FilterBar', component: FilterBar} satisfies Meta<typeof FilterBar>

export default meta
type Story = StoryObj<typeof meta>

/** Test: what is filled in is what the address will say. */
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
  play: async ({canvas, userEvent}) => {
    await userEvent.type(canvas.getByLabelText('站名或编号'), '示例')
    await userEvent.selectOptions(canvas.getByLabelText('镇（街道）'), 'a')
    await userEvent.click(canvas.getByLabelText('追赶型'))
    const form = canvas.getByRole<HTMLFormElement>('form', {name: '筛选站点'})
    const asked = [...new FormData(form)].map(([name, value]) => `${name}=${value}`)
    await expect(asked).toEqual(['q=示例', 'town=a', 'type=model', 'type=catch-up'])
  },
}
