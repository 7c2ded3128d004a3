import type {Meta, StoryObj} from '@storybook/react-vite'
import {Badge} from './Badge.tsx'

const meta = {title: 'Interface/Badge', component: Badge} satisfies Meta<typeof Badge>

export default meta
type Story = StoryObj<typeof meta>

export const TypesOfPoint: Story = {
  args: {children: '示范型'},
  render: () => (
    <p>
      <Badge tone="accent" rank={3}>
        示范型
      </Badge>{' '}
      <Badge rank={2}>标准型</Badge> <Badge rank={1}>追赶型</Badge>
    </p>
  ),
}

export const States: Story = {
  args: {children: '现行'},
  render: () => (
    <p>
      <Badge tone="good">现行</Badge> <Badge tone="info">试行</Badge> <Badge tone="warn">即将废止</Badge> <Badge tone="danger">废止</Badge>{' '}
      <Badge>拟定</Badge>
    </p>
  ),
}
