import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {Choices} from './Choices.tsx'

const meta = {title: 'Interface/Choices', component: Choices} satisfies Meta<typeof Choices>

export default meta
type Story = StoryObj<typeof meta>

const units = [
  {value: 'working', label: '工作日'},
  {value: 'calendar', label: '自然日'},
]

/** Test: arrow keys change the one that is chosen. */
export const One: Story = {
  args: {label: '按什么算', name: 'unit', options: units, values: ['working']},
  play: async ({canvas, userEvent}) => {
    await userEvent.tab()
    await expect(canvas.getByLabelText('工作日')).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByLabelText('自然日')).toBeChecked()
    await expect(canvas.getByLabelText('工作日')).not.toBeChecked()
  },
}

/** Test: any number of boxes may be ticked. */
export const Several: Story = {
  args: {
    label: '适用类型',
    name: 'type',
    several: true,
    hint: '可选多个。',
    options: [
      {value: 'model', label: '示范型'},
      {value: 'standard', label: '标准型'},
      {value: 'catch-up', label: '追赶型'},
    ],
    values: ['model'],
  },
  play: async ({canvas, userEvent}) => {
    await userEvent.click(canvas.getByLabelText('追赶型'))
    await expect(canvas.getAllByRole('checkbox', {checked: true})).toHaveLength(2)
  },
}

/** Test: a heading of the page asks, and each answer is said with it. */
export const AskedByAHeading: Story = {
  args: {
    labelledBy: 'clause',
    name: 'clause-result',
    look: 'boxes',
    options: [
      {value: 'met', label: '符合'},
      {value: 'partly-met', label: '部分符合'},
      {value: 'not-met', label: '不符合'},
    ],
    values: ['met'],
  },
  render: (args) => (
    <>
      <h3 id="clause">门净宽不小于900 mm</h3>
      <Choices {...args} />
    </>
  ),
  play: async ({canvas, userEvent}) => {
    await expect(canvas.getByRole('group', {name: '门净宽不小于900 mm'})).toBeVisible()
    // A summary of errors leads to the first answer.
    await expect(canvas.getByLabelText('符合')).toHaveAttribute('id', 'clause-result')
    await userEvent.click(canvas.getByLabelText('不符合'))
    await expect(canvas.getAllByRole('radio', {checked: true})).toHaveLength(1)
  },
}

export const Wrong: Story = {args: {label: '按什么算', name: 'wrong', options: units, error: '没有选：看承诺书上写的是工作日还是自然日。'}}
