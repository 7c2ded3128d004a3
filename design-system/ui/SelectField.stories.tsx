import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {SelectField} from './SelectField.tsx'

const meta = {title: 'Interface/SelectField', component: SelectField} satisfies Meta<typeof SelectField>

export default meta
type Story = StoryObj<typeof meta>

/** Test: a list opens by its label and takes the answer. */
export const Towns: Story = {
  args: {
    label: '镇（街道）',
    name: 'town',
    hint: '按行政区划代码排列。',
    value: '',
    children: (
      <>
        <option value="">请选择</option>
        <optgroup label="示例县">
          <option value="a">示例镇</option>
          <option value="b">示例街道</option>
        </optgroup>
      </>
    ),
  },
  play: async ({canvas, userEvent}) => {
    const field = canvas.getByLabelText('镇（街道）')
    await userEvent.selectOptions(field, 'b')
    await expect(field).toHaveValue('b')
  },
}

export const Wrong: Story = {
  args: {label: '镇（街道）', name: 'town-wrong', error: '没有选：请选站点所在的镇或街道。', children: <option value="">请选择</option>},
}
