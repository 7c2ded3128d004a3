import type {Meta, StoryObj} from '@storybook/react-vite'
import {Breadcrumbs} from './Breadcrumbs.tsx'

const meta = {title: 'Interface/Breadcrumbs', component: Breadcrumbs} satisfies Meta<typeof Breadcrumbs>

export default meta
type Story = StoryObj<typeof meta>

export const InABook: Story = {
  args: {label: '当前位置', trail: [{href: '#home', label: '首页'}, {href: '#hardware', label: '硬件手册'}, {label: '标识'}]},
}
