import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {TextField} from './TextField.tsx'

const meta = {title: 'Interface/TextField', component: TextField} satisfies Meta<typeof TextField>

export default meta
type Story = StoryObj<typeof meta>

export const Line: Story = {args: {label: '站点名称', name: 'name', hint: '与公布的名称一致，不加简称。'}}

export const Day: Story = {args: {label: '受理日期', name: 'from', type: 'date', value: '2026-12-15', required: true}}

/** Test: a number is typed on the keyboard of digits, and stays within its bounds. */
export const Count: Story = {
  args: {label: '时限（天）', name: 'count', type: 'number', min: 1, max: 365},
  play: async ({canvas, userEvent}) => {
    const field = canvas.getByLabelText('时限（天）')
    await userEvent.type(field, '400')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    await expect(field).toBeInvalid()
  },
}

/** Test: known answers are offered, and the browser offers none of its own. */
export const WithAnswersOffered: Story = {
  args: {label: '站点', name: 'point', list: 'known-points', autoComplete: 'off', hint: '写名称或编号。'},
  render: (args) => (
    <>
      <TextField {...args} />
      <datalist id="known-points">
        <option value="sample-guyu">示例村便民服务站</option>
      </datalist>
    </>
  ),
  play: async ({canvas}) => {
    const field = canvas.getByRole('combobox', {name: '站点'}) as HTMLInputElement
    await expect(field.list?.options.length).toBe(1)
    await expect(field).toHaveAttribute('autocomplete', 'off')
  },
}

/** Test: what is typed as digits opens the keyboard of digits. */
export const TypedDay: Story = {
  args: {label: '检查日期', name: 'typed-day', inputMode: 'numeric', maxLength: 10, hint: '如2026-12-15。'},
  play: async ({canvas}) => {
    await expect(canvas.getByLabelText('检查日期')).toHaveAttribute('inputmode', 'numeric')
  },
}

export const Lines: Story = {args: {label: '情况说明', name: 'note', rows: 4, hint: '只写事实，不写个人信息。'}}

/** Test: hint and error are said with the field, in this order. */
export const Wrong: Story = {
  args: {label: '统一社会信用代码', name: 'code', hint: '18位，印在证书上。', value: '1234', error: '只有4位，须为18位：对照证书补全。'},
  play: async ({canvas}) => {
    const field = canvas.getByLabelText('统一社会信用代码')
    await expect(field).toHaveAccessibleDescription('18位，印在证书上。 只有4位，须为18位：对照证书补全。')
    await expect(field).toBeInvalid()
  },
}
