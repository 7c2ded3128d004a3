import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {Button} from './Button.tsx'

const meta = {title: 'Interface/Button', component: Button} satisfies Meta<typeof Button>

export default meta
type Story = StoryObj<typeof meta>

export const Link: Story = {args: {href: '#check', children: '检查一个站点'}}

export const Secondary: Story = {args: {look: 'secondary', href: '#print', children: '下载打印包'}}

export const Download: Story = {args: {href: '#kit.zip', download: 'kit.zip', look: 'secondary', children: '下载打印包'}}

/** Test: the form learns which of its buttons was pressed, by keyboard too. */
export const Submit: Story = {
  args: {type: 'submit', name: 'do', value: 'search', children: '查询'},
  render: (args) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const {submitter} = event.nativeEvent as SubmitEvent
        event.currentTarget.dataset.pressed = submitter instanceof HTMLButtonElement ? submitter.value : ''
      }}
    >
      <Button {...args} />
    </form>
  ),
  play: async ({canvas, userEvent}) => {
    const button = canvas.getByRole('button', {name: '查询'})
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(button.closest('form')).toHaveAttribute('data-pressed', 'search')
  },
}

/** Test: it is neither seen nor reached until a script shows it. */
export const Hidden: Story = {
  args: {name: 'copy', hidden: true, children: '复制'},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const LongWords: Story = {args: {href: '#', children: '下载示例县示例镇示例村便民服务站的全部标识、规格书和验收表'}}
