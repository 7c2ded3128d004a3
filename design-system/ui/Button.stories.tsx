import type {Meta, StoryObj} from '@storybook/react-vite'
import {Button} from './Button.tsx'

const meta = {title: 'Interface/Button', component: Button} satisfies Meta<typeof Button>

export default meta
type Story = StoryObj<typeof meta>

export const Link: Story = {args: {href: '#check', children: '检查一个站点'}}

export const Secondary: Story = {args: {look: 'secondary', href: '#print', children: '下载打印包'}}

export const Submit: Story = {args: {type: 'submit', children: '查询'}}
